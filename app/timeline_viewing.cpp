// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline_viewing.h"

#include "app/actions.h"
#include "app/mainwindow.h"
#include "app/story_models.h"
#include "widgets/network/network_view.h"
#include "widgets/timeline/keys_dialog.h"
#include "widgets/timeline/time_wording.h"
#include "widgets/timeline/timeline_view.h"

#include <QActionGroup>
#include <QInputDialog>
#include <QMenu>
#include <QStyle>

#include <array>

namespace demarche {

namespace {

struct QuietChoice {
    int days;
    const char* text;
};
/// Many stretches lie between the events of a large collection. Were each of them folded, the axis would be nothing
/// but seams; the few longest are what keeps the rest apart.
constexpr int mostFoldedUnasked = 6;
constexpr TimeSpan shortestFoldedUnasked = TimeSpan::days(45);

constexpr std::array quietChoices {
    QuietChoice { 0, QT_TRANSLATE_NOOP("demarche::TimelineViewing", "&Automatic: the Few Longest Stretches") },
    QuietChoice { 1, QT_TRANSLATE_NOOP("demarche::TimelineViewing", "A &Day") },
    QuietChoice { 7, QT_TRANSLATE_NOOP("demarche::TimelineViewing", "A &Week") },
    QuietChoice { 45, QT_TRANSLATE_NOOP("demarche::TimelineViewing", "&Six Weeks") },
    QuietChoice { 183, QT_TRANSLATE_NOOP("demarche::TimelineViewing", "&Half a Year") },
    QuietChoice { 1826, QT_TRANSLATE_NOOP("demarche::TimelineViewing", "&Five Years") },
};

QString written(const TimelineEra& era)
{
    const auto seconds = [](Instant instant) { return QString::number(instant.sinceUnixEpoch().wholeSeconds()); };
    return QStringLiteral("%1 %2 %3").arg(seconds(era.time.begin), seconds(era.time.end), era.name);
}

std::optional<TimelineEra> readEra(const QString& text)
{
    bool hasBegin = false, hasEnd = false;
    const InstantRange time { Instant::fromUnixSeconds(text.section(QLatin1Char(' '), 0, 0).toLongLong(&hasBegin)),
                              Instant::fromUnixSeconds(text.section(QLatin1Char(' '), 1, 1).toLongLong(&hasEnd)) };
    const QString name = text.section(QLatin1Char(' '), 2);
    if (!hasBegin || !hasEnd || time.begin >= time.end || name.isEmpty())
        return std::nullopt;
    return TimelineEra { name, time };
}

} // namespace

TimelineViewing::TimelineViewing(Viewing& viewing, const Viewing::Parts& parts)
    : QObject(&viewing)
    , m_parts(parts)
{
    joinFolding();
    joinLanes(viewing);
    joinEras();
    joinKeysAndMotion();
    joinTwins();
}

TimelineView& TimelineViewing::timeline() const { return *m_parts.window.timeline(); }

void TimelineViewing::joinFolding()
{
    QAction* fold = m_parts.actions.at(ActionId::FoldQuietPeriods);
    fold->setChecked(m_parts.preferences.isFolded());
    connect(fold, &QAction::toggled, this, [this](bool isOn) {
        m_parts.preferences.setFolded(isOn);
        applyFolding();
    });
    auto* group = new QActionGroup(this);
    for (const QuietChoice& choice : quietChoices) {
        QAction* action = m_parts.window.foldMenu()->addAction(tr(choice.text));
        action->setCheckable(true);
        action->setChecked(choice.days == m_parts.preferences.quietDays());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice, fold] {
            m_parts.preferences.setQuietDays(choice.days);
            fold->setChecked(true);
            applyFolding();
        });
    }
    applyFolding();
}

void TimelineViewing::applyFolding()
{
    Folding folding;
    if (m_parts.preferences.isFolded()) {
        const int days = m_parts.preferences.quietDays();
        folding.quietLongerThan = days > 0 ? TimeSpan::days(days) : shortestFoldedUnasked;
        if (days == 0)
            folding.mostQuiet = mostFoldedUnasked;
        folding.byHand = timeline().folding().byHand;
    }
    timeline().setFolding(folding);
}

void TimelineViewing::joinLanes(Viewing& viewing)
{
    const auto arrange = [this] {
        const QString lanes = m_parts.preferences.lanes();
        timeline().setLaneArrangement(
            { m_parts.preferences.laneOrder(lanes), m_parts.preferences.collapsedLanes(lanes) });
    };
    arrange();
    connect(&viewing, &Viewing::lanesChanged, this, arrange);
    connect(&timeline(), &TimelineView::laneArrangementChanged, this, [this] {
        const LaneArrangement arrangement = timeline().laneArrangement();
        m_parts.preferences.setLaneArrangement(m_parts.preferences.lanes(), arrangement.order, arrangement.collapsed);
    });
}

void TimelineViewing::joinEras()
{
    QList<TimelineEra> eras;
    for (const QString& text : m_parts.preferences.eras()) {
        if (const auto era = readEra(text))
            eras.append(*era);
    }
    if (!eras.isEmpty())
        timeline().setEras(eras);
    const auto change = [this](const QList<TimelineEra>& changed) {
        timeline().setEras(changed);
        QStringList texts;
        for (const TimelineEra& era : changed)
            texts << written(era);
        m_parts.preferences.setEras(texts);
    };
    connect(&timeline(), &TimelineView::eraWished, this, [this, change](const InstantRange& stretch) {
        const QString length = TimeWording().ofLengthBriefly(stretch);
        const QString name
            = QInputDialog::getText(&m_parts.window, tr("Name a Stretch of Time"), tr("Name of these %1:").arg(length))
                  .trimmed();
        if (!name.isEmpty())
            change(timeline().eras() << TimelineEra { name, stretch });
    });
    connect(&timeline(), &TimelineView::eraRemovalWished, this, [this, change](int index) {
        QList<TimelineEra> rest = timeline().eras();
        if (index >= 0 && index < rest.size())
            rest.removeAt(index);
        change(rest);
    });
}

void TimelineViewing::joinKeysAndMotion()
{
    const auto keysNow = [this] {
        const QStringList keys = m_parts.preferences.timelineKeys();
        return keys.isEmpty() ? TimelineKeys() : TimelineKeys::fromStrings(keys);
    };
    timeline().setKeys(keysNow());
    connect(m_parts.actions.at(ActionId::TimelineKeys), &QAction::triggered, this, [this, keysNow] {
        TimelineKeysDialog dialog(keysNow(), &m_parts.window);
        if (dialog.exec() != QDialog::Accepted)
            return;
        m_parts.preferences.setTimelineKeys(dialog.keys().toStrings());
        timeline().setKeys(dialog.keys());
    });
    const auto apply = [this](bool isReduced) {
        timeline().setMotion(isReduced ? TimelineView::Motion::Reduced : TimelineView::Motion::Full);
        m_parts.window.network()->setMotion(isReduced ? NetworkView::Motion::Reduced : NetworkView::Motion::Full);
    };
    QAction* reduce = m_parts.actions.at(ActionId::ReduceMotion);
    const bool asSystem = m_parts.window.style()->styleHint(QStyle::SH_Widget_Animation_Duration) <= 0;
    reduce->setChecked(m_parts.preferences.isMotionReduced().value_or(asSystem));
    apply(reduce->isChecked());
    connect(reduce, &QAction::toggled, this, [this, apply](bool isReduced) {
        m_parts.preferences.setMotionReduced(isReduced);
        apply(isReduced);
    });
}

void TimelineViewing::joinTwins()
{
    QAction* links = m_parts.actions.at(ActionId::ShowTimeLinks);
    links->setChecked(m_parts.preferences.showsTimeLinks());
    if (links->isChecked())
        timeline().setTimeLinks(TimelineView::TimeLinks::Shown);
    connect(links, &QAction::toggled, this, [this](bool isOn) {
        m_parts.preferences.setShowsTimeLinks(isOn);
        timeline().setTimeLinks(isOn ? TimelineView::TimeLinks::Shown : TimelineView::TimeLinks::Hidden);
    });
    connect(&timeline(), &TimelineView::timeLinksChanged, this,
            [this, links] { links->setChecked(timeline().timeLinks() == TimelineView::TimeLinks::Shown); });
    QAction* table = m_parts.actions.at(ActionId::ShowTable);
    connect(table, &QAction::toggled, this, [this](bool isOn) {
        timeline().setTable(isOn ? TimelineView::Table::Shown : TimelineView::Table::Hidden);
    });
    connect(&timeline(), &TimelineView::tableChanged, this,
            [this, table] { table->setChecked(timeline().table() == TimelineView::Table::Shown); });
    connect(&timeline(), &TimelineView::zonesRequested, this,
            [this](const QPoint& position) { m_parts.window.zoneMenu()->popup(position); });
}

} // namespace demarche
