// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody in sight, then ways and circles, then ties, then offers.
#include "widgets/network/network_lines.h"

#include <QCoreApplication>
#include <QStringList>

namespace demarche {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(demarche::NetworkLines)
};
using Act = NetworkStrip::Act;

QString nameOf(const NetworkScene& scene, qsizetype node) { return scene.nodes()[size_t(node)].label; }

NetworkStrip::Line wayLine(const NetworkScene& scene, const NetworkChoice& choice)
{
    const std::vector<qsizetype> ends = nodesIn(scene, choice.actors);
    const ChosenParts way = partsIn(scene, choice);
    if (!way.isWay) {
        return { Words::tr("No chain from %1 to %2").arg(nameOf(scene, ends.front()), nameOf(scene, ends.back())),
                 Words::tr("Close"), Act::EndWay };
    }
    QStringList names;
    for (const qsizetype node : way.nodes)
        names << nameOf(scene, node);
    return { names.join(QStringLiteral(" – ")), Words::tr("Close"), Act::EndWay };
}

NetworkStrip::Line tiesLine(const NetworkScene& scene, const std::vector<qsizetype>& nodes)
{
    const GraphTies ties = tiesOf(scene.graph(), scene.story(), { nodes.begin(), nodes.end() });
    const QString chosen = Words::tr("%n chosen", nullptr, int(nodes.size()));
    const QString text = ties.events.empty()
        ? Words::tr("%1, nothing in common").arg(chosen)
        : Words::tr("%1, together in %2").arg(chosen, Words::tr("%n event(s)", nullptr, int(ties.events.size())));
    return { text, nodes.size() == 2 ? Words::tr("Shortest way") : QString(),
             nodes.size() == 2 ? Act::Way : Act::None };
}

} // namespace

NetworkStrip::Line lineFor(const NetworkScene& scene, const NetworkChoice& choice, const LineContext& context)
{
    if (scene.nodes().empty())
        return {};
    const std::vector<qsizetype> chosen = nodesIn(scene, choice.actors);
    if (scene.activeNodeCount() == 0 && context.isFiltered)
        return { Words::tr("Nobody passes the filter here."), context.hasPeriod ? Words::tr("All time") : QString(),
                 context.hasPeriod ? Act::AllTime : Act::None };
    if (scene.activeNodeCount() == 0)
        return { Words::tr("Nobody acts in this period."), Words::tr("All time"), Act::AllTime };
    if (choice.showsWay && chosen.size() >= 2)
        return wayLine(scene, choice);
    const std::vector<qsizetype> centre
        = choice.centre.isEmpty() ? std::vector<qsizetype> {} : nodesIn(scene, { choice.centre });
    if (!centre.empty()) {
        const std::vector<bool> circle = circleIn(scene, choice);
        return { Words::tr("%1 and %n other(s)", nullptr, int(std::count(circle.begin(), circle.end(), true)) - 1)
                     .arg(nameOf(scene, centre.front())),
                 Words::tr("All actors"), Act::AllActors };
    }
    if (chosen.size() >= 2)
        return tiesLine(scene, chosen);
    if (int(scene.nodes().size()) > mostForGraph && !context.isMatrix && !context.knowsMatrix)
        return { Words::tr("Many actors: see them as a matrix?"), Words::tr("Matrix"), Act::Matrix };
    if (!choice.folded.empty())
        return { Words::tr("%n country(s) folded", nullptr, int(choice.folded.size())), Words::tr("Unfold"),
                 Act::Unfold };
    return {};
}

} // namespace demarche
