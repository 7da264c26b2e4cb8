// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a card: headings, rows, tables and links in the theme's type, as rich text.
#pragma once

#include "models/findings/catalogue.h"
#include "models/story/story.h"
#include "widgets/theme/theme.h"

#include <QString>
#include <QStringList>

namespace demarche {

/// Collects the parts of one page. Everything handed in as text is escaped; everything as html is not.
class CardPage {
public:
    CardPage(const Theme& theme, const Story& story);

    const Wording& wording() const { return m_wording; }
    QString link(const QString& address, const QString& text) const; ///< html
    QString quietLink(const QString& address, const QString& text) const; ///< html, in the text's colour
    QString actorLink(ActorId actor) const; ///< html
    QString muted(const QString& text) const; ///< html
    QString strong(const QString& text) const; ///< html
    QString coloured(const QColor& colour, const QString& text) const; ///< html, bold
    QString dot(const QColor& colour) const; ///< html

    void title(const QColor& dotColour, const QString& text, const QString& secondLineHtml);
    void row(const QString& label, const QString& html);
    void heading(const QString& text);
    void paragraph(const QString& html);
    void table(const std::vector<QStringList>& rowsOfHtml); ///< last column to the right
    QString html() const;

private:
    void closeRows();
    const Theme& m_theme;
    Wording m_wording;
    QString m_html;
    bool m_isInRows = false;
};

/// "outlet · date", or the article's title where no outlet is named; digests say so.
QString sourceLine(const Story& story, ArticleId article, const Wording& wording);
/// The sentence that holds the span, shortened around it if it is very long.
QString sentenceAround(const Story& story, const SourcePlace& place);

} // namespace demarche
