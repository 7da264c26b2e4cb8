// SPDX-License-Identifier: GPL-3.0-or-later
// Collects statements line by line, then believes the surest.
#include "models/reading/layout_facts.h"

#include "models/reading/byline.h"
#include "models/reading/source_line.h"
#include "models/reading/web_address.h"

#include <algorithm>
#include <array>

namespace demarche {

namespace {

/// Who says which outlet an article is from, the surest first.
enum class OutletWitness : quint8 { SourceLine, OutletLine, Address, Mail, Dateline, Byline };

class FactCollector {
public:
    explicit FactCollector(Article& article)
        : m_article(article)
        , m_text(article.text)
    {
    }
    void read(const SortedLine& line);
    void readFirstBodyLine(const SortedLine& line)
    {
        witness(OutletWitness::Dateline, agencyOfDateline(line.span.in(m_text), m_outlets));
    }
    void finish();

private:
    void readLabel(const LineSign& sign);
    void readNames(QStringView names);
    void readAddress(const TextSpan& address);
    void addDate(DateSource source, const TextSpan& span);
    void witness(OutletWitness by, const QString& outlet);

    Article& m_article;
    QStringView m_text;
    const LayoutLexicon& m_words = shippedLayoutWords();
    const OutletLexicon& m_outlets = shippedOutlets();
    std::array<QString, 6> m_outletBy;
    QString m_labelledHeadline;
    QString m_agency;
};

void FactCollector::witness(OutletWitness by, const QString& outlet)
{
    if (m_outletBy[size_t(by)].isEmpty())
        m_outletBy[size_t(by)] = outlet;
}

void FactCollector::addDate(DateSource source, const TextSpan& span)
{
    if (!span.isEmpty())
        m_article.dateStatements.push_back({ source, span, span.in(m_text).toString() });
}

void FactCollector::readAddress(const TextSpan& address)
{
    if (address.isEmpty() || !m_article.url.isEmpty())
        return;
    m_article.url = address.in(m_text).toString();
    witness(OutletWitness::Address, outletNameOfHost(hostOf(m_article.url)));
    if (const std::optional<TextSpan> date = dateInAddress(m_text, address))
        addDate(DateSource::Address, *date);
}

void FactCollector::readNames(QStringView names)
{
    const std::optional<Byline> byline = readByline(names, m_words, m_outlets);
    if (!byline)
        return;
    for (const QString& author : byline->authors) {
        if (!m_article.authors.contains(author, Qt::CaseInsensitive))
            m_article.authors.append(author);
    }
    if (m_agency.isEmpty())
        m_agency = byline->agency;
}

void FactCollector::readLabel(const LineSign& sign)
{
    const QStringView value = sign.value.in(m_text);
    switch (sign.role) {
    case LabelRole::DigestOf:
        if (!m_article.digestOf)
            m_article.digestOf = value.toString().simplified();
        break;
    case LabelRole::Headline:
        if (m_labelledHeadline.isEmpty())
            m_labelledHeadline = value.toString().simplified();
        break;
    case LabelRole::Published: addDate(DateSource::PublishedLine, sign.value); break;
    case LabelRole::Updated: addDate(DateSource::UpdatedLine, sign.value); break;
    case LabelRole::Byline: readNames(value); break;
    case LabelRole::Source: {
        const SourceStatement source = readSource(m_text, sign.value, m_outlets);
        witness(OutletWitness::SourceLine, source.publisher);
        readAddress(source.address);
        break;
    }
    case LabelRole::Address: readAddress(webAddressIn(m_text, sign.value)); break;
    case LabelRole::Furniture: break;
    }
}

void FactCollector::read(const SortedLine& line)
{
    for (const LineSign& sign : line.signs) {
        switch (sign.sort) {
        case SignSort::Label: readLabel(sign); break;
        case SignSort::Byline: readNames(sign.value.in(m_text)); break;
        case SignSort::Mail: {
            const Outlet* outlet = m_outlets.atHost(mailDomainIn(line.span.in(m_text)));
            witness(OutletWitness::Mail, outlet ? outlet->name : QString());
            break;
        }
        case SignSort::Address: readAddress(sign.value); break;
        case SignSort::Date: addDate(DateSource::Heading, sign.value); break;
        case SignSort::Outlet:
            witness(OutletWitness::OutletLine, outletOfLine(sign.value.in(m_text), m_words, m_outlets));
            break;
        case SignSort::Furniture:
            witness(OutletWitness::OutletLine, outletOfLine(line.span.in(m_text), m_words, m_outlets));
            break;
        case SignSort::Credit:
        case SignSort::TailMarker: break;
        }
    }
}

void FactCollector::finish()
{
    if (m_article.authors.isEmpty() && !m_agency.isEmpty())
        m_article.authors.append(m_agency);
    witness(OutletWitness::Byline, m_agency);
    for (const QString& outlet : m_outletBy) {
        if (m_article.publisher.isEmpty())
            m_article.publisher = outlet;
    }
    // a digest's title is its own headline
    if (!m_labelledHeadline.isEmpty() && !m_article.digestOf)
        m_article.title = m_labelledHeadline;
    std::stable_sort(m_article.dateStatements.begin(), m_article.dateStatements.end(),
                     [](const DateStatement& a, const DateStatement& b) { return a.source < b.source; });
}

} // namespace

void takeFacts(const std::vector<SortedLine>& lines, Article& article)
{
    FactCollector collector(article);
    bool hasBody = false;
    QStringList titleLines;
    for (const SortedLine& line : lines) {
        if (line.kind == PartKind::Furniture) {
            collector.read(line);
        } else if (line.kind == PartKind::Headline) {
            if (line.isTitle)
                titleLines.append(line.span.in(article.text).toString().simplified());
        } else if (!hasBody) {
            hasBody = true;
            collector.readFirstBodyLine(line);
        }
    }
    article.title = titleLines.join(u' ');
    while (article.title.startsWith(u'#') || article.title.startsWith(u' '))
        article.title.remove(0, 1);
    collector.finish();
}

} // namespace demarche
