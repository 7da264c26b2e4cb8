// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/card_page.h"

#include "models/story/story_wording.h"
#include "widgets/panels/card_link.h"
#include "widgets/theme/window_wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace demarche {

namespace {

constexpr qsizetype longestSentence = 320; // characters shown of one sentence on a card

/// A class, so that the words are found for translators.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(demarche::CardPage)
};

QString css(const QFont& font)
{
    return font.pixelSize() > 0 ? QStringLiteral("font-size:%1px;").arg(font.pixelSize())
                                : QStringLiteral("font-size:%1pt;").arg(font.pointSizeF());
}

} // namespace

CardPage::CardPage(const Theme& theme, const Story& story)
    : m_theme(theme)
    , m_wording(wordingFor(story, windowWording()))
{
}

QString CardPage::link(const QString& address, const QString& text) const
{
    return QStringLiteral("<a href=\"%1\" style=\"color:%2;text-decoration:none\">%3</a>")
        .arg(address, m_theme.colours.accent.name(), text.toHtmlEscaped());
}

QString CardPage::quietLink(const QString& address, const QString& text) const
{
    return QStringLiteral("<a href=\"%1\" style=\"color:%2;text-decoration:none\">%3</a>")
        .arg(address, m_theme.colours.text.name(), text.toHtmlEscaped());
}

QString CardPage::actorLink(ActorId actor) const
{
    return link(linkTo(actor), m_wording.nameOf({ actor.index, ActorArgument::Form::Full }));
}

QString CardPage::muted(const QString& text) const
{
    return QStringLiteral("<span style=\"color:%1;%2\">%3</span>")
        .arg(m_theme.colours.muted.name(), css(m_theme.type.caption), text.toHtmlEscaped());
}

QString CardPage::strong(const QString& text) const
{
    return QStringLiteral("<span style=\"font-weight:600\">%1</span>").arg(text.toHtmlEscaped());
}

QString CardPage::coloured(const QColor& colour, const QString& text) const
{
    return QStringLiteral("<b style=\"color:%1\">%2</b>").arg(colour.name(), text.toHtmlEscaped());
}

QString CardPage::dot(const QColor& colour) const
{
    return QStringLiteral("<span style=\"color:%1\">&#9679;</span>").arg(colour.name());
}

void CardPage::title(const QColor& dotColour, const QString& text, const QString& secondLineHtml)
{
    m_html += QStringLiteral("<p style=\"margin:0 0 2px 0;%1font-weight:600\">%2&nbsp; %3</p>")
                  .arg(css(m_theme.type.heading), dot(dotColour), text.toHtmlEscaped());
    if (!secondLineHtml.isEmpty())
        m_html += QStringLiteral("<p style=\"margin:0 0 4px 0\">%1</p>").arg(secondLineHtml);
}

void CardPage::row(const QString& label, const QString& html)
{
    if (!m_isInRows) {
        m_html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"3\" width=\"100%\" style=\"margin-top:6px\">");
        m_isInRows = true;
    }
    m_html += QStringLiteral("<tr><td width=\"76\" style=\"padding-left:0\">%1</td><td>%2</td></tr>")
                  .arg(muted(label), html);
}

void CardPage::closeRows()
{
    if (m_isInRows)
        m_html += QStringLiteral("</table>");
    m_isInRows = false;
}

void CardPage::heading(const QString& text)
{
    closeRows();
    m_html += QStringLiteral("<p style=\"margin:14px 0 4px 0;font-weight:600\">%1</p>").arg(text.toHtmlEscaped());
}

void CardPage::paragraph(const QString& html)
{
    closeRows();
    m_html += QStringLiteral("<p style=\"margin:0 0 8px 0;line-height:130%\">%1</p>").arg(html);
}

void CardPage::table(const std::vector<QStringList>& rowsOfHtml)
{
    closeRows();
    m_html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"5\" width=\"100%\">");
    for (size_t i = 0; i < rowsOfHtml.size(); ++i) {
        const QColor ground = i % 2 == 0 ? m_theme.colours.hover : m_theme.colours.page;
        m_html += QStringLiteral("<tr bgcolor=\"%1\">").arg(ground.name());
        for (qsizetype c = 0; c < rowsOfHtml[i].size(); ++c) {
            m_html
                += QStringLiteral("<td align=\"%1\" valign=\"top\">%2</td>")
                       .arg(c > 0 && c == rowsOfHtml[i].size() - 1 ? QStringLiteral("right") : QStringLiteral("left"),
                            rowsOfHtml[i][c]);
        }
        m_html += QStringLiteral("</tr>");
    }
    m_html += QStringLiteral("</table>");
}

QString CardPage::html() const { return m_html + (m_isInRows ? QStringLiteral("</table>") : QString()); }

QString sourceLine(const Story& story, ArticleId id, const Wording& wording)
{
    const StoryArticle& article = story.at(id);
    const QString outlet = article.article().publisher;
    QString name = !outlet.isEmpty() ? outlet : article.article().title;
    if (name.isEmpty())
        name = Text::tr("Article without a title");
    if (article.article().digestOf)
        name = Text::tr("Digest of %1").arg(name);
    const QString when = article.published.date ? readableDate(*article.published.date, wording) : Text::tr("undated");
    return Text::tr("%1 · %2").arg(name, when);
}

QString sentenceAround(const Story& story, const SourcePlace& place)
{
    const ArticleFindings& findings = *story.at(place.article).findings;
    TextSpan sentence = place.span;
    for (const TextSpan& span : findings.sentences) {
        if (span.overlaps(place.span)) {
            sentence = span;
            break;
        }
    }
    QString text = sentence.in(findings.article->text).toString().simplified();
    if (text.size() > longestSentence)
        text = text.left(longestSentence).trimmed() + QChar(0x2026);
    return text;
}

} // namespace demarche
