// SPDX-License-Identifier: GPL-3.0-or-later
// Looks a message's sentence up and puts the arguments into it.
#include "models/findings/catalogue.h"

#include "models/findings/catalogue_entry.h"

#include <algorithm>

namespace demarche {

namespace {

std::vector<CatalogueEntry> allEntries()
{
    std::vector<CatalogueEntry> all;
    for (const std::span<const CatalogueEntry> table :
         { dateSentences(), actorSentences(), quoteSentences(), eventSentences(), titleSentences(), readingSentences(),
           storySentences(), editSentences(), librarySentences() })
        all.insert(all.end(), table.begin(), table.end());
    std::stable_sort(all.begin(), all.end(),
                     [](const CatalogueEntry& a, const CatalogueEntry& b) { return qstrcmp(a.id, b.id) < 0; });
    return all;
}

const std::vector<CatalogueEntry>& catalogue()
{
    static const std::vector<CatalogueEntry> entries = allEntries();
    return entries;
}

const char* englishOf(const QByteArray& id)
{
    const auto& entries = catalogue();
    const auto found = std::lower_bound(
        entries.begin(), entries.end(), id,
        [](const CatalogueEntry& entry, const QByteArray& wanted) { return qstrcmp(entry.id, wanted) < 0; });
    return found != entries.end() && id == found->id ? found->english : nullptr;
}

/// "title.accuse.many": the sentence of "title.accuse" about several.
constexpr QByteArrayView many = ".many";

QByteArray withoutNumber(const QByteArray& id) { return id.endsWith(many) ? id.chopped(many.size()) : id; }

/// "%1 denies claims" about several: "%1 deny claims". Only English is bent by its spelling.
QString bentForMany(const QString& pattern)
{
    const QString start = QStringLiteral("%1 ");
    if (!pattern.startsWith(start))
        return pattern;
    const qsizetype end = pattern.indexOf(u' ', start.size());
    QString verb = pattern.mid(start.size(), end < 0 ? -1 : end - start.size());
    const qsizetype length = verb.size();
    const bool hisses = verb.endsWith(u"sses") || verb.endsWith(u"shes") || verb.endsWith(u"ches")
        || verb.endsWith(u"xes") || verb.endsWith(u"goes") || verb.endsWith(u"does");
    if (verb == u"is")
        verb = QStringLiteral("are");
    else if (verb == u"has")
        verb = QStringLiteral("have");
    else if (verb.endsWith(u"ies") && length > 4)
        verb = verb.chopped(3) + u'y';
    else if (verb.endsWith(u's') && !verb.endsWith(u"ss"))
        verb.chop(hisses ? 2 : 1);
    return pattern.left(start.size()) + verb + pattern.mid(start.size() + length);
}

struct ArgumentWords {
    const Wording& wording;

    QString operator()(qint64 number) const { return wording.locale.toString(number); }
    QString operator()(const QString& text) const { return text; }
    QString operator()(const QuotedWords& quoted) const
    {
        return QChar(u'\u201c') + quoted.words.simplified() + QChar(u'\u201d');
    }
    QString operator()(const FuzzyDate& date) const { return readableDate(date, wording); }
    QString operator()(const ActorArgument& actor) const
    {
        const QString name = wording.nameOf ? wording.nameOf(actor) : QString();
        if (!name.isEmpty())
            return name;
        const char* someone = QT_TRANSLATE_NOOP("Catalogue", "someone");
        return wording.translate ? wording.translate(someone) : QString::fromUtf8(someone);
    }
};

/// Placeholders are filled in one pass, so that an argument's own "%1" stays what it is.
QString filled(const QString& pattern, const Message& message, const Wording& wording)
{
    QString sentence;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPlaceholder
            = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1] >= u'1' && pattern[i + 1] <= u'9';
        if (!isPlaceholder) {
            sentence += pattern[i];
            continue;
        }
        const size_t argument = size_t(pattern[++i].unicode() - u'1');
        sentence += argument < message.arguments.size()
            ? std::visit(ArgumentWords { wording }, message.arguments[argument])
            : QStringLiteral("…");
    }
    return sentence;
}

} // namespace

QString sentenceOf(const Message& message, const Wording& wording)
{
    if (message.isEmpty())
        return {};
    const char* english = englishOf(withoutNumber(message.id));
    if (!english)
        return u'[' + QString::fromUtf8(message.id) + u']';
    QString pattern = wording.translate ? wording.translate(english) : QString::fromUtf8(english);
    if (message.id.endsWith(many) && pattern == QString::fromUtf8(english))
        pattern = bentForMany(pattern);
    QString sentence = filled(pattern, message, wording);
    // words of a date stand in the middle of sentences
    if (pattern.startsWith(u'%') && !sentence.isEmpty() && !message.id.startsWith("date-words."))
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

QStringList catalogueIds()
{
    QStringList ids;
    for (const CatalogueEntry& entry : catalogue())
        ids.append(QString::fromLatin1(entry.id));
    return ids;
}

bool catalogueHolds(const QByteArray& id) { return englishOf(withoutNumber(id)) != nullptr; }

} // namespace demarche
