// SPDX-License-Identifier: GPL-3.0-or-later
// Counts letters by script, then frequent words by language.
#include "models/reading/language_guess.h"

#include "models/lexicon/lexicon_file.h"
#include "models/text/word_breaker.h"

#include <QHash>

#include <algorithm>

namespace demarche {

namespace {

constexpr qsizetype sampleLength = 20'000;

struct Script {
    QString language;
    char32_t begin;
    char32_t end; ///< inclusive
};

struct LanguageWords {
    QStringList languages;
    QHash<quint64, quint64> languagesOfForm; ///< bits
    std::vector<Script> scripts;
    QStringList faults;
};

LanguageWords loadLanguages()
{
    LanguageWords words;
    LexiconFile file = LexiconFile::shipped(QStringLiteral("languages"));
    for (const QJsonObject& entry : file.entries(QStringLiteral("languages"))) {
        const quint64 bit = quint64(1) << words.languages.size();
        words.languages.append(file.string(entry, QStringLiteral("code")));
        for (const QString& word : file.strings(entry, QStringLiteral("frequentWords")))
            words.languagesOfForm[formOf(word)] |= bit;
    }
    for (const QJsonObject& entry : file.entries(QStringLiteral("scripts"))) {
        for (const QString& range : file.strings(entry, QStringLiteral("ranges"))) {
            const QStringList ends = range.split(u'-');
            words.scripts.push_back({ file.string(entry, QStringLiteral("code")), ends.first().toUInt(nullptr, 16),
                                      ends.last().toUInt(nullptr, 16) });
        }
    }
    words.faults = file.faults();
    return words;
}

const LanguageWords& languageWords()
{
    static const LanguageWords words = loadLanguages();
    return words;
}

/// The script most of the letters are in; empty for Latin letters.
QString byScript(QStringView sample)
{
    const LanguageWords& words = languageWords();
    QHash<QString, qsizetype> counts;
    qsizetype letters = 0;
    for (const QChar c : sample) {
        if (!c.isLetter())
            continue;
        ++letters;
        if (c.unicode() < 0x250)
            continue;
        const auto script = std::find_if(words.scripts.begin(), words.scripts.end(), [c](const Script& s) {
            return s.begin <= c.unicode() && c.unicode() <= s.end;
        });
        if (script != words.scripts.end())
            ++counts[script->language];
    }
    QString language;
    qsizetype most = 0;
    for (const Script& script : words.scripts) { // their order decides ties
        const qsizetype count = counts.value(script.language);
        // Japanese mixes its own letters with Chinese ones
        const qsizetype weighed = script.language == u"ja" && count * 10 > letters ? letters : count;
        if (weighed > most) {
            most = weighed;
            language = script.language;
        }
    }
    // a syllable or sign says more than a Latin letter
    return most * 10 > letters * 3 ? language : QString();
}

} // namespace

QString languageOf(QStringView text)
{
    const QStringView sample = text.first(qMin(text.size(), sampleLength));
    if (const QString language = byScript(sample); !language.isEmpty())
        return language;

    const LanguageWords& known = languageWords();
    std::vector<qsizetype> counts(size_t(known.languages.size()));
    qsizetype words = 0;
    for (const Word& word : wordsIn(sample)) {
        if (word.kind != WordKind::Letters)
            continue;
        ++words;
        const quint64 bits = known.languagesOfForm.value(word.form);
        for (size_t i = 0; bits >> i != 0 && i < counts.size(); ++i)
            counts[i] += qsizetype(bits >> i & 1);
    }
    constexpr qsizetype fewest = 8;
    if (words < fewest || counts.empty())
        return QStringLiteral("und");
    const auto best = std::max_element(counts.begin(), counts.end());
    const qsizetype bestCount = *best;
    // headlines and lists have few small words, so that a text is only called foreign when it clearly is
    if (bestCount * 10 < words)
        return QStringLiteral("und");
    return known.languages[best - counts.begin()];
}

} // namespace demarche
