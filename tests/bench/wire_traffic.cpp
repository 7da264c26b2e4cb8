// SPDX-License-Identifier: GPL-3.0-or-later
// Puts incidents together from made-up names, acts and topics by a seeded generator.
#include "tests/bench/wire_traffic.h"

#include "tests/support/findings_builder.h"

#include <array>
#include <random>

namespace demarche {

namespace {

struct Act {
    const char* verb;
    const char* family;
    EventType type;
};

constexpr std::array acts {
    Act { "summoned", "summon", EventType::Accuse }, Act { "urged", "urge", EventType::Request },
    Act { "warned", "warn", EventType::Threaten },   Act { "met", "meet", EventType::Consult },
    Act { "visited", "visit", EventType::Consult },  Act { "telephoned", "phone", EventType::Consult },
    Act { "praised", "praise", EventType::Support }, Act { "condemned", "condemn", EventType::Accuse },
    Act { "rejected", "reject", EventType::Reject }, Act { "sanctioned", "sanction", EventType::Sanction },
    Act { "told", "say", EventType::Statement },     Act { "attacked", "attack", EventType::Assault },
};
constexpr std::array topics { "fishing rights in the strait",
                              "a bridge over the border river",
                              "grain duties",
                              "stolen archives",
                              "the new shipping lane",
                              "captured sailors",
                              "a radio mast on the ridge",
                              "water from the upper dam",
                              "the price of gas" };
constexpr std::array syllables { "ba",  "dor", "el", "fin", "gar", "hol", "is",  "jun", "kel", "lo",
                                 "mar", "nev", "or", "pas", "ri",  "sol", "tam", "ul",  "ver", "zan" };

struct Person {
    QString name;
    int country;
};

/// One act of an incident.
struct Deed {
    const Act* act;
    int actor;
    int recipient;
    int topic;
    int day;
};

class Traffic {
public:
    Traffic()
    {
        for (int i = 0; i < 400; ++i)
            m_people.push_back({ word() + u' ' + word(), i % 40 });
    }

    std::vector<ArticleFindingsPtr> articles(int count)
    {
        std::vector<ArticleFindingsPtr> all;
        all.reserve(size_t(count));
        while (int(all.size()) < count) {
            const std::vector<Deed> incident = newIncident(int(all.size()) / 20);
            const int tellings = 1 + pick(6);
            for (int i = 0; i < tellings && int(all.size()) < count; ++i) {
                switch (pick(5)) {
                case 0: all.push_back(article(incident, 0, int(all.size()))); break; // a copy of the wire
                case 1: all.push_back(article(incident, 1 + pick(3), int(all.size()))); break; // a rewrite
                case 2: all.push_back(article(followUp(incident), 0, int(all.size()))); break;
                default: all.push_back(article(incident, 10 + pick(1000), int(all.size()))); break; // its own words
                }
            }
        }
        return all;
    }

private:
    int pick(int below) { return int(m_random() % unsigned(below)); }

    QString word()
    {
        QString made = QString::fromLatin1(syllables[size_t(pick(20))])
            + QString::fromLatin1(syllables[size_t(pick(20))]) + QString::fromLatin1(syllables[size_t(pick(20))]);
        made[0] = made[0].toUpper();
        return made;
    }

    std::vector<Deed> newIncident(int day)
    {
        std::vector<Deed> deeds;
        const int actor = pick(400);
        const int recipient = (actor + 1 + pick(398)) % 400;
        for (int i = 0; i < 6; ++i)
            deeds.push_back({ &acts[size_t(pick(int(acts.size())))], i % 3 ? actor : pick(400), recipient,
                              pick(int(topics.size())), day + i / 3 });
        return deeds;
    }

    std::vector<Deed> followUp(std::vector<Deed> incident)
    {
        incident.erase(incident.begin(), incident.begin() + 3);
        const std::vector<Deed> more = newIncident(incident.back().day + 1);
        incident.insert(incident.end(), more.begin(), more.begin() + 2);
        return incident;
    }

    /// `voice`: 0 the wire's own words; small numbers change a few of them, large ones most.
    QString sentence(const Deed& deed, int voice) const
    {
        const QString actor = m_people[size_t(deed.actor)].name;
        const QString recipient = m_people[size_t(deed.recipient)].name;
        const QString verb = QString::fromLatin1(deed.act->verb);
        const QString topic = QString::fromLatin1(topics[size_t(deed.topic)]);
        if (voice >= 10)
            return QStringLiteral("It was %1 who, as people in harbour %5 tell it, %2 %3 because of %4 number %6. ")
                .arg(actor, verb, recipient, topic)
                .arg(voice)
                .arg(voice * 7 + deed.topic);
        const QString how = voice == 0 ? QStringLiteral("in a long session at the ministry")
                                       : QStringLiteral("in a short session at the office %1").arg(voice);
        return QStringLiteral("%1 %2 %3 over %4 on that day, officials said, %5 that ended after dark. ")
            .arg(actor, verb, recipient, topic, how);
    }

    ArticleFindingsPtr article(const std::vector<Deed>& deeds, int voice, int number)
    {
        QString text;
        for (const Deed& deed : deeds)
            text += sentence(deed, voice);
        text += QStringLiteral("Edition %1. ").arg(number);
        FindingsBuilder builder(text);
        const CivilDay first = *CivilDay::fromYearMonthDay(2031, 1, 1);
        const QByteArray published = FuzzyDate::at(first.plusDays(deeds.back().day)).toEdtf().toLatin1();
        builder.published(published.constData()).publisher(QStringLiteral("Outlet %1").arg(pick(60)));
        std::vector<std::pair<int, qint32>> known;
        const auto actorOf = [&](int person) {
            for (const auto& [story, finding] : known) {
                if (story == person)
                    return finding;
            }
            const Person& who = m_people[size_t(person)];
            const char code[] { char('A' + who.country / 26), char('A' + who.country % 26), 0 };
            known.emplace_back(person, builder.person(who.name, QString::fromLatin1(code), QStringLiteral("minister")));
            return known.back().second;
        };
        qsizetype at = 0;
        for (const Deed& deed : deeds) {
            const QByteArray when = FuzzyDate::at(first.plusDays(deed.day)).toEdtf().toLatin1();
            const QByteArray trigger = text.mid(at, sentence(deed, voice).size()).toUtf8().trimmed();
            builder.event({ .trigger = trigger.constData(),
                            .family = deed.act->family,
                            .type = deed.act->type,
                            .when = when.constData(),
                            .actors = { actorOf(deed.actor) },
                            .recipients = { actorOf(deed.recipient) } });
            at += sentence(deed, voice).size();
        }
        return builder.build();
    }

    std::mt19937 m_random { 2031 };
    std::vector<Person> m_people;
};

} // namespace

std::vector<ArticleFindingsPtr> wireTraffic(int articles) { return Traffic().articles(articles); }

} // namespace demarche
