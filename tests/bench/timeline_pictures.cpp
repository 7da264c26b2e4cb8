// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the timeline in its many states, to be looked at: timeline_pictures FOLDER [NAME...]
#include "app/opening.h"
#include "models/calendar/civil_day.h"
#include "models/findings/event_finding.h"
#include "models/items/event_item_model.h"
#include "models/items/roles.h"
#include "models/session/session.h"
#include "tests/bench/generated_events.h"
#include "widgets/theme/window_wording.h"
#include "widgets/timeline/canvas.h"
#include "widgets/timeline/timeline_view.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QStandardItemModel>
#include <QTimer>

#include <cstdio>
#include <functional>

namespace demarche {
namespace {

InstantRange days(const CivilDay& from, const CivilDay& to) { return { from.begin(), to.begin() }; }

CivilDay day(int year, int month, int ofMonth) { return *CivilDay::fromYearMonthDay(year, month, ofMonth); }

StoryPtr sampleStory()
{
    Session session;
    StoryPtr story = std::make_shared<const Story>();
    QObject::connect(&session, &Session::storyChanged, &session, [&](const StoryPtr& read) { story = read; });
    QEventLoop waiting;
    QObject::connect(&session, &Session::busyChanged, &waiting, [&](bool isBusy) {
        if (!isBusy)
            waiting.quit();
    });
    session.openPaths({ samplePath() });
    waiting.exec();
    return story;
}

/// A handful of events in scripts that need other fonts; all made up.
void fillInOtherScripts(QStandardItemModel& model)
{
    const struct {
        const char *lane, *country, *title, *date;
        int day, length, type, quad, status, sources;
    } rows[] = {
        { "서울", "KR", "외교부, 항만 협정 관련 대사 초치", "2031년 3월 4일", 4, 1, 8, 2, 0, 3 },
        { "서울", "KR", "국회, 새 어업법 통과", "2031년 3월 11일", 11, 1, 0, 1, 0, 1 },
        { "서울", "KR", "합동 조사단 파견 예정", "2031년 3월 20일", 20, 6, 13, 4, 1, 2 },
        { "Москва", "RU", "МИД вызвал посла из-за рыболовного соглашения", "5 марта 2031 г.", 5, 1, 8, 2, 0, 2 },
        { "Москва", "RU", "Переговоры о портах во Владивостоке", "8–16 марта 2031 г.", 8, 8, 1, 0, 0, 2 },
        { "Москва", "RU", "Опровергнут отзыв торгового представителя", "22 марта 2031 г.", 22, 1, 9, 2, 3, 1 },
        { "平壤", "KP", "港口会谈延期", "2031年3月14日", 14, 1, 6, 3, 0, 1 },
        { "Београд", "RS", "Посредничка мисија стиже", "17. март 2031.", 17, 3, 1, 0, 2, 1 },
    };
    int row = 0;
    for (const auto& from : rows) {
        auto* item = new QStandardItem(QString::fromUtf8(from.title));
        item->setData(QString::fromUtf8(from.title), TitleRole);
        item->setData(QString::fromUtf8(from.date), DateTextRole);
        item->setData(QStringList { QString::fromUtf8(from.lane) }, LanesRole);
        item->setData(QString::fromLatin1(from.country), CountryRole);
        item->setData(1.0 - row * 0.05, ImportanceRole);
        item->setData(row++, IdRole);
        const CivilDay begin = day(2031, 3, from.day);
        item->setData(QVariant::fromValue(begin.begin()), BeginRole);
        item->setData(QVariant::fromValue(begin.begin() + TimeSpan::days(from.length)), EndRole);
        item->setData(from.length > 1 ? 1 : 0, ShapeRole);
        item->setData(from.type, TypeRole);
        item->setData(from.quad, QuadRole);
        item->setData(from.status, StatusRole);
        item->setData(from.sources, SourceCountRole);
        item->setData(from.sources == 3, DisagreementRole);
        model.appendRow(item);
    }
}

struct Stage {
    EventItemModel sample { nullptr };
    QStandardItemModel scripts;
    GeneratedEvents dense { 10'000 };
    QStandardItemModel empty;
    QStringList countries;
};

struct Picture {
    const char* name;
    QSize size;
    ThemeKind theme;
    std::function<void(TimelineView&, Stage&)> arrange;
};

const Folding quiet { TimeSpan::days(45), {}, {} };

void showSample(TimelineView& view, Stage& stage, LaneKey lanes)
{
    stage.sample.setLaneKey(lanes);
    view.setModel(&stage.sample);
    view.setFolding(quiet);
    view.setVisibleRange(days(day(2023, 8, 20), day(2024, 8, 5)));
}

std::vector<Picture> pictures()
{
    const QSize usual(1600, 620);
    const auto sampleBy
        = [](LaneKey key) { return [key](TimelineView& view, Stage& stage) { showSample(view, stage, key); }; };
    return {
        { "light", usual, ThemeKind::Light, sampleBy(LaneKey::Country) },
        { "dark", usual, ThemeKind::Dark, sampleBy(LaneKey::Country) },
        { "high-contrast", usual, ThemeKind::HighContrast, sampleBy(LaneKey::Country) },
        { "by-actor", usual, ThemeKind::Light, sampleBy(LaneKey::Actor) },
        { "by-type", usual, ThemeKind::Light, sampleBy(LaneKey::Type) },
        { "by-source", usual, ThemeKind::Light, sampleBy(LaneKey::Source) },
        { "no-lanes", usual, ThemeKind::Light, sampleBy(LaneKey::None) },
        { "small", { 1280, 720 }, ThemeKind::Light, sampleBy(LaneKey::Country) },
        { "large", { 2560, 1440 }, ThemeKind::Light, sampleBy(LaneKey::Country) },
        { "4k", { 3840, 2160 }, ThemeKind::Dark, sampleBy(LaneKey::Actor) },
        { "day", usual, ThemeKind::Light,
          [](TimelineView& view, Stage& stage) {
              showSample(view, stage, LaneKey::Country);
              view.setTimeZone(*TimeZone::named("Asia/Seoul"));
              view.setVisibleRange(days(day(2024, 6, 21), day(2024, 6, 22)));
          } },
        { "decade", usual, ThemeKind::Light,
          [](TimelineView& view, Stage& stage) {
              showSample(view, stage, LaneKey::Country);
              view.setFolding({});
              view.setVisibleRange(days(day(2016, 1, 1), day(2026, 1, 1)));
          } },
        { "links", usual, ThemeKind::Light,
          [](TimelineView& view, Stage& stage) {
              showSample(view, stage, LaneKey::Country);
              view.setTimeLinks(TimelineView::TimeLinks::Shown);
              view.setVisibleRange(days(day(2024, 6, 14), day(2024, 7, 26)));
          } },
        { "eras-measure", usual, ThemeKind::Light,
          [](TimelineView& view, Stage& stage) {
              view.setEras({ { QStringLiteral("Before the visit"), days(day(2024, 1, 1), day(2024, 6, 18)) },
                             { QStringLiteral("Treaty talks"), days(day(2024, 6, 18), day(2024, 6, 28)) } });
              showSample(view, stage, LaneKey::Country);
              view.setVisibleRange(days(day(2024, 6, 10), day(2024, 7, 6)));
              view.canvas()->measure(days(day(2024, 6, 19), day(2024, 6, 27)));
          } },
        { "selection", usual, ThemeKind::Light,
          [](TimelineView& view, Stage& stage) {
              showSample(view, stage, LaneKey::Country);
              view.setVisibleRange(days(day(2024, 6, 14), day(2024, 7, 1)));
              view.reveal({ 30 });
              view.canvas()->select(34, QItemSelectionModel::Select);
          } },
        { "collapsed-table",
          { 1600, 800 },
          ThemeKind::Light,
          [](TimelineView& view, Stage& stage) {
              showSample(view, stage, LaneKey::Country);
              view.setLaneArrangement({ {}, { view.canvas()->scene().content().laneNames.value(1) } });
              view.setTable(TimelineView::Table::Shown);
          } },
        { "scripts", usual, ThemeKind::Light,
          [](TimelineView& view, Stage& stage) {
              view.setModel(&stage.scripts);
              view.setVisibleRange(days(day(2031, 3, 1), day(2031, 4, 1)));
          } },
        { "dense", usual, ThemeKind::Light,
          [](TimelineView& view, Stage& stage) {
              view.setModel(&stage.dense);
              view.setVisibleRange(days(day(2023, 1, 20), day(2024, 10, 1)));
          } },
        { "dense-dark", usual, ThemeKind::Dark,
          [](TimelineView& view, Stage& stage) {
              view.setModel(&stage.dense);
              view.setVisibleRange(days(day(2023, 5, 1), day(2023, 5, 9)));
          } },
        { "empty", usual, ThemeKind::Light, [](TimelineView& view, Stage& stage) { view.setModel(&stage.empty); } },
    };
}

void take(const Picture& picture, Stage& stage, const QString& folder)
{
    TimelineView view;
    view.setMotion(TimelineView::Motion::Reduced);
    const Theme theme = Theme::of(picture.theme, QApplication::font()).withCountries(stage.countries);
    applyTo(*qobject_cast<QApplication*>(QCoreApplication::instance()), theme);
    view.setTheme(theme);
    view.resize(picture.size);
    view.show();
    QCoreApplication::processEvents();
    picture.arrange(view, stage);
    QEventLoop resting; // the table follows a view that has come to rest
    QTimer::singleShot(120, &resting, &QEventLoop::quit);
    resting.exec();
    const qreal ratio = view.devicePixelRatioF();
    const QString suffix = ratio == 1 ? QString() : QStringLiteral("@%1").arg(ratio);
    view.grab().save(QStringLiteral("%1/timeline-%2%3.png").arg(folder, QLatin1String(picture.name), suffix));
}

} // namespace
} // namespace demarche

int main(int argc, char** argv)
{
    using namespace demarche;
    QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.isEmpty() || !QDir().mkpath(words.first())) {
        std::fprintf(stderr, "usage: timeline_pictures FOLDER [NAME...]\n");
        return 2;
    }
    Stage stage;
    const StoryPtr story = sampleStory();
    stage.sample.setWording(windowWording());
    stage.sample.setStory(story);
    stage.countries = countriesByWeight(*story) + QStringList { QStringLiteral("RS") };
    fillInOtherScripts(stage.scripts);
    for (const Picture& picture : pictures()) {
        if (words.size() == 1 || words.contains(QLatin1String(picture.name)))
            take(picture, stage, words.first());
    }
    return 0;
}
