// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/corpus.h"

#include <QDirIterator>
#include <QFile>

#include <array>

namespace demarche {

namespace {

struct Side {
    const char* country;
    const char* adjective;
    const char* capital;
    const char* minister;
    const char* envoy;
};

constexpr std::array<Side, 8> sides { {
    { "Peru", "Peruvian", "Lima", "Rosa Quispe", "Hugo Mamani" },
    { "Norway", "Norwegian", "Oslo", "Ingrid Solheim", "Lars Haugen" },
    { "Ghana", "Ghanaian", "Accra", "Kofi Antwi", "Ama Boateng" },
    { "Vietnam", "Vietnamese", "Hanoi", "Tran Van Khoa", "Le Thi Mai" },
    { "Hungary", "Hungarian", "Budapest", "Katalin Varga", "Gabor Szalai" },
    { "Jordan", "Jordanian", "Amman", "Samir Haddad", "Layla Nasser" },
    { "Chile", "Chilean", "Santiago", "Marcela Fuentes", "Diego Araya" },
    { "Estonia", "Estonian", "Tallinn", "Kaarel Tamm", "Liis Saar" },
} };

constexpr std::array<const char*, 6> subjects { "fishing rights",        "a disputed pipeline", "seized cargo ships",
                                                "new tariffs on copper", "arms shipments",      "a border incident" };
constexpr std::array<const char*, 12> months { "January", "February", "March",     "April",   "May",      "June",
                                               "July",    "August",   "September", "October", "November", "December" };

} // namespace

QString inventedArticle(int number)
{
    const Side& home = sides[size_t(number) % sides.size()];
    const Side& other = sides[(size_t(number) * 3 + 1) % sides.size()];
    const QString subject = QString::fromLatin1(subjects[size_t(number) % subjects.size()]);
    const QString month = QString::fromLatin1(months[size_t(number) % months.size()]);
    const int day = 3 + number % 24;
    QString text = QStringLiteral("%1 summons %2 envoy over %3\n\nPublished: %4 %5 2021, 14:%6\n\n")
                       .arg(home.country, other.adjective, subject)
                       .arg(day)
                       .arg(month)
                       .arg(10 + number % 50);
    const QStringList paragraphs {
        QStringLiteral(
            "%1 summoned the %2 ambassador on Tuesday to protest over %3, the Foreign Ministry said in a statement.")
            .arg(home.country, other.adjective, subject),
        QStringLiteral("Foreign Minister %1 told Ambassador %2 that \"the patience of our government has limits,\" and "
                       "urged %3 to stop at once.")
            .arg(home.minister, other.envoy, other.capital),
        QStringLiteral(
            "\"We expect an answer within %1 days,\" she added. \"If none comes, there will be consequences.\"")
            .arg(2 + number % 9),
        QStringLiteral("%1 denied any wrongdoing. A spokesman for the %2 government said last Thursday that talks had "
                       "been held in %3 on %4 %5 and would go on next month.")
            .arg(other.country, other.adjective, home.capital)
            .arg(day)
            .arg(month),
        QStringLiteral("The two countries signed an agreement in %1 after three years of negotiations. Since %2, trade "
                       "between them has doubled, according to the Chamber of Commerce.")
            .arg(2004 + number % 12)
            .arg(2009 + number % 10),
        QStringLiteral("Earlier this week, President %1 met his counterpart for a two-day summit, where the leaders "
                       "discussed %2 and a \"road map\" for the region.")
            .arg(other.envoy, subject),
        QStringLiteral("Police arrested %1 people during demonstrations outside the embassy on Saturday evening, the "
                       "state news agency reported.")
            .arg(12 + number % 80),
        QStringLiteral("Analysts doubt that the dispute, case number %1, will be settled before the election in %2.")
            .arg(number)
            .arg(month),
    };
    for (int i = 0; i < 10 + number % 5; ++i)
        text += paragraphs[(i + number) % paragraphs.size()] + QStringLiteral("\n\n");
    return text;
}

QStringList corpusTexts(int count)
{
    QStringList texts;
    const QString folder = qEnvironmentVariable("DEMARCHE_CORPUS");
    if (!folder.isEmpty()) {
        QStringList paths;
        QDirIterator files(folder, { QStringLiteral("*.txt") }, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths << files.next();
        paths.sort();
        for (const QString& path : paths) {
            QFile file(path);
            if (file.open(QIODevice::ReadOnly))
                texts << QString::fromUtf8(file.readAll());
        }
        return texts;
    }
    for (int i = 0; i < count; ++i)
        texts << inventedArticle(i);
    return texts;
}

} // namespace demarche
