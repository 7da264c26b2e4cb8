// SPDX-License-Identifier: GPL-3.0-or-later
// Reads report_wording.json.
#include "models/story/report_wording.h"

#include "models/lexicon/lexicon_file.h"

namespace demarche {

namespace {

QSet<QString> setOf(LexiconFile& file, const QString& key)
{
    const QStringList words = file.strings(file.root(), key);
    return { words.begin(), words.end() };
}

ReportWording loaded()
{
    ReportWording wording;
    LexiconFile file = LexiconFile::shipped(QStringLiteral("en/report_wording"));
    for (const QJsonObject& entry : file.entries(QStringLiteral("sayings"))) {
        const QString strength = file.string(entry, QStringLiteral("strength"));
        for (const QString& word : file.strings(entry, QStringLiteral("words"))) {
            if (wording.strengths.contains(word))
                file.fault(QStringLiteral("\"%1\" has two strengths").arg(word));
            wording.strengths.insert(word, strength);
        }
    }
    wording.ranks = setOf(file, QStringLiteral("ranks"));
    wording.joiners = setOf(file, QStringLiteral("officeJoiners"));
    wording.englishSpeaking = setOf(file, QStringLiteral("englishSpeaking"));
    wording.faults = file.faults();
    return wording;
}

} // namespace

const ReportWording& shippedReportWording()
{
    static const ReportWording wording = loaded();
    return wording;
}

} // namespace demarche
