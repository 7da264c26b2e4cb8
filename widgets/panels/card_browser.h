// SPDX-License-Identifier: GPL-3.0-or-later
// Shows one card's page and says which of its links was followed.
#pragma once

#include "models/story/story.h"
#include "widgets/theme/theme.h"

#include <QTextBrowser>

namespace demarche {

/// Links are walked with Tab and followed with Enter. Loads nothing from anywhere.
class CardBrowser : public QTextBrowser {
    Q_OBJECT

public:
    explicit CardBrowser(QWidget* parent = nullptr);
    void setTheme(const Theme& theme);
    enum class Scroll : quint8 { ToTop, Keep };
    void showPage(const QString& html, Scroll scroll);
    /// A quiet line in the middle: what will stand here, and how to get it there.
    void showEmpty(const QString& text);

signals:
    void eventActivated(demarche::EventId event);
    void actorActivated(demarche::ActorId actor);
    void quoteActivated(demarche::QuoteId quote);
    void placeActivated(const demarche::SourcePlace& place);
    void comparisonActivated(const demarche::SourcePlace& first, const demarche::SourcePlace& second);
    void otherLinkActivated(const QString& link);

protected:
    QVariant loadResource(int type, const QUrl& name) override;

private:
    void follow(const QUrl& url);
    Theme m_theme;
};

} // namespace demarche
