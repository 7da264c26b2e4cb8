// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places.h"

#include "app/actions.h"
#include "app/linking.h"
#include "app/mainwindow.h"
#include "models/query/filter.h"
#include "models/session/session.h"
#include "models/story/story_wording.h"
#include "widgets/panels/search_bar.h"
#include "widgets/source/source_view.h"
#include "widgets/theme/window_wording.h"
#include "widgets/timeline/timeline_view.h"

#include <QInputDialog>
#include <QMenu>

namespace demarche {

namespace {

constexpr int rest = 500; // ms without movement until a place is one to come back to
constexpr size_t longestWay = 100;

} // namespace

Places::Places(const Parts& parts)
    : QObject(&parts.window)
    , m_parts(parts)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(rest);
    connect(&m_settling, &QTimer::timeout, this, &Places::settle);
    connect(&parts.linking, &Linking::aboutToChoose, this, [this] { leave(Moved::Choice); });
    connect(parts.window.search(), &SearchBar::filterChanged, this, [this] { leave(Moved::Filter); });
    connect(parts.window.timeline(), &TimelineView::historyChanged, this, [this] { leave(Moved::Time); });
    connect(parts.window.timeline(), &TimelineView::visibleRangeChanged, &m_settling, qOverload<>(&QTimer::start));
    connect(parts.window.source(), &SourceView::articleShown, this, [this] { leave(Moved::Choice); });
    connect(parts.actions.at(ActionId::GoBack), &QAction::triggered, this, &Places::goBack);
    connect(parts.actions.at(ActionId::GoForward), &QAction::triggered, this, &Places::goForward);
    connect(parts.actions.at(ActionId::SaveView), &QAction::triggered, this, &Places::askForName);
    connect(&parts.session, &Session::viewsChanged, this, &Places::fillMenu);
    connect(&parts.session, &Session::restored, this, [this](const SavedView& place) {
        show(place);
        m_back.clear();
        updateActions();
    });
    connect(&parts.window, &MainWindow::closing, this, [this] { m_parts.session.setLastPlace(here()); });
    fillMenu();
    updateActions();
}

SavedView Places::here() const
{
    SavedView place;
    place.query = queryOf(m_parts.window.search()->filter());
    place.period = m_parts.window.timeline()->visibleRange();
    const SourceView* source = m_parts.window.source();
    if (const ArticleId article = source->currentArticle(); article.isValid())
        place.article = m_parts.linking.story()->at(article).article().contentHash;
    place.offset = source->firstOffset();
    place.chosen = m_parts.linking.chosenThing();
    return place;
}

void Places::show(const SavedView& place)
{
    m_isMoving = true;
    m_parts.window.search()->setFilter(parseFilter(place.query).filter);
    m_parts.linking.chooseThing(place.chosen);
    // after the choice, which brings what is chosen into sight: the place itself has the last word
    if (place.period && place.period->begin < place.period->end)
        m_parts.window.timeline()->setVisibleRange(*place.period);
    const Story& story = *m_parts.linking.story();
    for (size_t i = 0; i < story.articles.size(); ++i) {
        if (story.articles[i].article().contentHash != place.article)
            continue;
        m_parts.window.source()->showArticle({ qint32(i) });
        m_parts.window.source()->scrollTo(place.offset);
    }
    m_awaited = place.query.isEmpty() ? std::nullopt : place.period;
    m_settled = here();
    m_isMoving = false;
}

void Places::takePassing()
{
    if (const auto period = std::exchange(m_awaited, std::nullopt); period && period->begin < period->end)
        m_parts.window.timeline()->setVisibleRange(*period);
}

/// Called before a choice moves anything, but after a filter or the time has changed: of those the settled
/// place knows how they were.
void Places::leave(Moved moved)
{
    if (m_isMoving)
        return;
    m_settling.start();
    if (std::exchange(m_hasLeft, true))
        return; // the same movement goes on
    SavedView from = here();
    if (moved == Moved::Filter)
        from.query = m_settled.query;
    if (moved == Moved::Time)
        from.period = m_settled.period;
    if (m_back.empty() || m_back.back() != from)
        m_back.push_back(from);
    if (m_back.size() > longestWay)
        m_back.erase(m_back.begin());
    m_forward.clear();
    updateActions();
}

void Places::settle()
{
    m_hasLeft = false;
    m_settled = here();
}

void Places::step(std::vector<SavedView>& from, std::vector<SavedView>& to)
{
    const SavedView now = here();
    while (!from.empty() && from.back() == now) // nothing would move
        from.pop_back();
    if (!from.empty()) {
        to.push_back(now);
        const SavedView place = from.back();
        from.pop_back();
        show(place);
        m_hasLeft = false;
    }
    updateActions();
}

void Places::goBack() { step(m_back, m_forward); }

void Places::goForward() { step(m_forward, m_back); }

void Places::updateActions()
{
    m_parts.actions.at(ActionId::GoBack)->setEnabled(!m_back.empty());
    m_parts.actions.at(ActionId::GoForward)->setEnabled(!m_forward.empty());
}

void Places::save(const QString& name)
{
    SavedView view = here();
    view.name = name.simplified();
    if (!view.name.isEmpty())
        m_parts.session.keepView(view);
}

QString Places::nameOfHere() const
{
    const EventId event = m_parts.linking.event();
    const QString query = queryOf(m_parts.window.search()->filter());
    if (!query.isEmpty())
        return query;
    const Story& story = *m_parts.linking.story();
    return event.isValid() ? titleOf(story.at(event), wordingFor(story, windowWording()))
                           : tr("View %1").arg(m_parts.session.views().size() + 1);
}

void Places::askForName()
{
    auto* dialog = new QInputDialog(&m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save This View"));
    dialog->setLabelText(tr("Filter, period, text and choice come back under this name:"));
    dialog->setTextValue(nameOfHere());
    connect(dialog, &QInputDialog::textValueSelected, this, &Places::save);
    dialog->open();
}

void Places::fillMenu()
{
    QMenu* menu = m_parts.window.viewsMenu();
    menu->clear();
    menu->addAction(m_parts.actions.at(ActionId::SaveView));
    const std::vector<SavedView>& views = m_parts.session.views();
    if (views.empty())
        return;
    menu->addSeparator();
    auto* removal = new QMenu(tr("&Remove"), menu);
    for (const SavedView& view : views) {
        const QString name = QString(view.name).replace(QLatin1Char('&'), QLatin1String("&&"));
        menu->addAction(name, this, [this, view] {
            leave(Moved::Choice);
            show(view);
        });
        removal->addAction(name, this, [this, view] { m_parts.session.removeView(view.name); });
    }
    menu->addSeparator();
    menu->addMenu(removal);
}

} // namespace demarche
