// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/card_browser.h"

#include "widgets/panels/card_link.h"

#include <QScrollBar>
#include <QUrl>

namespace demarche {

CardBrowser::CardBrowser(QWidget* parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(14);
    connect(this, &QTextBrowser::anchorClicked, this, &CardBrowser::follow);
}

void CardBrowser::setTheme(const Theme& theme)
{
    m_theme = theme;
    document()->setDefaultFont(theme.type.body);
}

void CardBrowser::showPage(const QString& html, Scroll scroll)
{
    const int at = scroll == Scroll::Keep ? verticalScrollBar()->value() : 0;
    setHtml(html);
    verticalScrollBar()->setValue(at);
}

void CardBrowser::showEmpty(const QString& text)
{
    setHtml(QStringLiteral("<p align=\"center\" style=\"margin-top:36px;color:%1\">%2</p>")
                .arg(m_theme.colours.muted.name(), text.toHtmlEscaped()));
}

QVariant CardBrowser::loadResource(int, const QUrl&)
{
    return {}; // an article's words must never make the program fetch anything
}

void CardBrowser::follow(const QUrl& url)
{
    const QString link = url.toString();
    const CardTarget target = targetOf(link);
    if (const auto* event = std::get_if<EventId>(&target))
        emit eventActivated(*event);
    else if (const auto* actor = std::get_if<ActorId>(&target))
        emit actorActivated(*actor);
    else if (const auto* quote = std::get_if<QuoteId>(&target))
        emit quoteActivated(*quote);
    else if (const auto* place = std::get_if<SourcePlace>(&target))
        emit placeActivated(*place);
    else if (const auto* both = std::get_if<TwoPlaces>(&target))
        emit comparisonActivated(both->first, both->second);
    else
        emit otherLinkActivated(link);
}

} // namespace demarche
