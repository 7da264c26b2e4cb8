// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/lists_panel.h"

#include "models/items/passing_rows_proxy.h"
#include "models/items/roles.h"
#include "widgets/panels/row_delegate.h"
#include "widgets/theme/quiet_state.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace demarche {

namespace {

constexpr size_t listCount = 5;
constexpr std::array<const char*, listCount> objectNames { "events", "actors", "quotes", "sources", "toDo" };

/// Ascending, as the delegates look them up.
template<class Id>
std::vector<int> numbersOf(const std::vector<Id>& ids)
{
    std::vector<int> numbers;
    numbers.reserve(ids.size());
    for (const Id id : ids)
        numbers.push_back(id.index);
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

/// Says what the list is for while it has no rows.
class EmptyHint : public QLabel {
public:
    EmptyHint(const QString& text, QListView* list)
        : QLabel(text, list->viewport())
    {
        setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        setWordWrap(true);
        setMargin(24);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        list->viewport()->installEventFilter(this);
    }
    void setTheme(const Theme& theme)
    {
        m_theme = theme;
        // a palette would lose against the lists' own colour in the style sheet
        setStyleSheet(QStringLiteral("color: %1").arg(theme.colours.muted.name()));
    }
    void setReading(ListsPanel::Reading reading)
    {
        m_reading = reading;
        update();
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        if (m_reading == ListsPanel::Reading::No)
            return QLabel::paintEvent(event);
        QPainter painter(this);
        paintOutline(painter, rect(), Outline::Rows, m_theme);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
            resize(static_cast<QWidget*>(watched)->size());
        return false;
    }

private:
    Theme m_theme;
    ListsPanel::Reading m_reading = ListsPanel::Reading::No;
};

} // namespace

struct ListsPanel::Private {
    QTabBar* tabs = nullptr;
    QStackedWidget* pages = nullptr;
    std::array<QListView*, listCount> views {};
    std::array<PassingRowsProxy*, listCount> proxies {};
    std::array<RowDelegate*, listCount> delegates {};
    std::array<EmptyHint*, listCount> hints {};
    std::array<QString, listCount> names, emptyTexts;

    void select(List list, int id)
    {
        QListView* view = views[size_t(list)];
        if (!view->model())
            return;
        // rows of the source are the story's order
        const QAbstractItemModel* source = proxies[size_t(list)]->sourceModel();
        const QModelIndex index
            = source && id >= 0 ? proxies[size_t(list)]->mapFromSource(source->index(id, 0)) : QModelIndex();
        const QSignalBlocker quiet(view->selectionModel());
        view->setCurrentIndex(index);
        if (!index.isValid())
            view->clearSelection();
        else
            view->scrollTo(index);
        view->viewport()->update();
    }
};

ListsPanel::ListsPanel(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->names = { tr("Events"), tr("Actors"), tr("Quotes"), tr("Sources"), tr("To do") };
    d->emptyTexts = {
        tr("Events stand here in order of time once an article has been read."),
        tr("Persons, bodies and countries that the articles speak of."),
        tr("Quoted words with their speakers."),
        tr("The articles. Drop files here, or open some with Ctrl+O."),
        tr("Nothing to do: all events are dated, all quotes have a speaker."),
    };
    d->tabs = new QTabBar;
    d->tabs->setDrawBase(false);
    d->tabs->setExpanding(false);
    d->tabs->setUsesScrollButtons(false);
    d->tabs->setElideMode(Qt::ElideNone);
    d->tabs->setAccessibleName(tr("Lists"));
    d->pages = new QStackedWidget;
    for (size_t i = 0; i < listCount; ++i) {
        auto* view = new QListView;
        view->setFrameShape(QFrame::NoFrame);
        view->setMouseTracking(true);
        view->setSelectionMode(QAbstractItemView::SingleSelection);
        view->setEditTriggers(QAbstractItemView::NoEditTriggers);
        view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        view->setLayoutMode(QListView::Batched);
        view->setResizeMode(QListView::Adjust);
        view->setObjectName(QLatin1String(objectNames[i]));
        view->setAccessibleName(d->names[i]);
        d->delegates[i] = new RowDelegate(
            List(i) == List::Events ? RowDelegate::Sections::ByMonth : RowDelegate::Sections::None,
            List(i) == List::Quotes ? RowDelegate::Quotation::Quoted : RowDelegate::Quotation::Plain, view);
        view->setItemDelegate(d->delegates[i]);
        d->proxies[i] = new PassingRowsProxy(this);
        d->hints[i] = new EmptyHint(d->emptyTexts[i], view);
        d->views[i] = view;
        connect(view, &QListView::entered, this,
                [this, i](const QModelIndex& index) { tellHovered(List(i), index.data(IdRole).toInt()); });
        connect(view, &QListView::viewportEntered, this, [this, i] { tellHovered(List(i), -1); });
        view->viewport()->installEventFilter(this);
        d->tabs->addTab(d->names[i]);
        d->pages->addWidget(view);
    }
    connect(d->tabs, &QTabBar::currentChanged, d->pages, &QStackedWidget::setCurrentIndex);
    connect(d->tabs, &QTabBar::currentChanged, this, [this](int list) { setFocusProxy(d->views[size_t(list)]); });
    QListView* sources = d->views[size_t(List::Sources)];
    sources->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(sources, &QWidget::customContextMenuRequested, this, [this, sources](const QPoint& at) {
        const QModelIndex index = sources->indexAt(at);
        if (!index.isValid())
            return;
        QMenu menu;
        menu.addAction(tr("Remove This Article"));
        if (menu.exec(sources->viewport()->mapToGlobal(at)))
            emit articleRemovalRequested({ index.data(IdRole).toInt() });
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(0);
    column->addWidget(d->tabs);
    column->addWidget(d->pages);
    setFocusProxy(d->views[0]);
}

ListsPanel::~ListsPanel() = default;

void ListsPanel::setTheme(const Theme& theme)
{
    for (size_t i = 0; i < listCount; ++i) {
        d->delegates[i]->setTheme(theme);
        QPalette colours = d->views[i]->palette();
        colours.setColor(QPalette::Base, theme.colours.page);
        d->views[i]->setPalette(colours);
        d->hints[i]->setTheme(theme);
        d->views[i]->doItemsLayout();
    }
    d->tabs->setFont(theme.type.caption);
}

void ListsPanel::setModel(List list, QAbstractItemModel* model)
{
    const size_t i = size_t(list);
    d->proxies[i]->setSourceModel(model);
    d->views[i]->setModel(d->proxies[i]);
    const auto showHint = [this, i] { d->hints[i]->setVisible(d->proxies[i]->rowCount() == 0); };
    connect(d->proxies[i], &QAbstractItemModel::rowsInserted, this, showHint);
    connect(d->proxies[i], &QAbstractItemModel::rowsRemoved, this, showHint);
    connect(d->proxies[i], &QAbstractItemModel::modelReset, this, showHint);
    showHint();
    connect(d->views[i]->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this, list, i](const QItemSelection& chosen) {
                // only a person's choice: a view without the focus merely follows rows that come and go, and one that
                // gets the focus has a current row before anything is chosen
                const QModelIndexList rows = chosen.indexes();
                if (rows.isEmpty() || !d->views[i]->hasFocus())
                    return;
                const QModelIndex now = rows.first();
                const int id = now.data(IdRole).toInt();
                switch (list) {
                case List::Events: emit eventActivated({ id }); break;
                case List::Actors: emit actorActivated({ id }); break;
                case List::Quotes: emit quoteActivated({ id }); break;
                case List::Sources: emit articleActivated({ id }); break;
                case List::ToDo: emit toDoActivated(id); break;
                }
            });
}

void ListsPanel::setReading(Reading reading)
{
    for (EmptyHint* hint : d->hints)
        hint->setReading(reading);
}

void ListsPanel::showList(List list) { d->tabs->setCurrentIndex(int(list)); }

bool ListsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Leave)
        tellHovered(List(d->pages->currentIndex()), -1);
    return QWidget::eventFilter(watched, event);
}

void ListsPanel::tellHovered(List list, int id)
{
    if (list == List::Events)
        emit eventHovered({ id });
    else if (list == List::Actors)
        emit actorHovered({ id });
    else if (list == List::Quotes)
        emit quoteHovered({ id });
    else if (list == List::Sources)
        emit articleHovered({ id });
}

void ListsPanel::lightUp(const LitRows& rows)
{
    const std::array<std::vector<int>, listCount> lit {
        numbersOf(rows.events), numbersOf(rows.actors), numbersOf(rows.quotes), numbersOf(rows.articles), {}
    };
    for (size_t i = 0; i < listCount; ++i) {
        if (d->delegates[i]->setLit(lit[i]))
            d->views[i]->viewport()->update();
    }
}

void ListsPanel::setCounts(const FilteredStory& passing)
{
    const bool isFiltered = !passing.events.empty() || !passing.articles.empty();
    const std::array<qsizetype, listCount> counts { passing.eventCount, passing.actorCount, passing.quoteCount,
                                                    passing.articleCount, -1 };
    for (size_t i = 0; i < listCount; ++i) {
        const bool isCounted = isFiltered && counts[i] >= 0;
        d->tabs->setTabText(int(i), isCounted ? tr("%1 %2").arg(d->names[i]).arg(counts[i]) : d->names[i]);
        d->hints[i]->setText(isCounted ? tr("Nothing here holds all that the search asks for.") : d->emptyTexts[i]);
    }
}

void ListsPanel::selectEvent(EventId event) { d->select(List::Events, event.index); }

void ListsPanel::selectActor(ActorId actor) { d->select(List::Actors, actor.index); }

void ListsPanel::selectQuote(QuoteId quote) { d->select(List::Quotes, quote.index); }

void ListsPanel::selectArticle(ArticleId article) { d->select(List::Sources, article.index); }

} // namespace demarche
