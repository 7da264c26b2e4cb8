// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary.h"

#include <QCoreApplication>
#include <QStringList>

namespace demarche {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(demarche::Application)
};

} // namespace

QString summaryOf(const Story& story)
{
    int disagreements = 0;
    for (const StoryEvent& event : story.events) {
        for (const Disagreement& difference : event.disagreements)
            disagreements += difference.relation == DisagreementRelation::Agrees ? 0 : 1;
    }
    const QStringList parts {
        Words::tr("%n event(s)", nullptr, int(story.events.size())),
        Words::tr("%n article(s)", nullptr, int(story.articles.size())),
        Words::tr("%n quote(s)", nullptr, int(story.quotes.size())),
        Words::tr("%n disagreement(s)", nullptr, disagreements),
        Words::tr("%n to do", nullptr, int(story.toDo.size())),
    };
    return parts.join(QStringLiteral(" · "));
}

} // namespace demarche
