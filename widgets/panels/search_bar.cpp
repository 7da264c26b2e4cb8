// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/search_bar.h"

#include "models/findings/catalogue.h"
#include "widgets/panels/filter_chips.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/window_wording.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>
#include <QTimer>

namespace demarche {

namespace {

constexpr int typingPause = 120; // ms of rest before the views follow what is typed
constexpr int widestNote = 420; // of the counts or a mistake, so that the field keeps its place

} // namespace

struct SearchBar::Private {
    QLineEdit* field = nullptr;
    QLabel* note = nullptr;
    FilterChips* chips = nullptr;
    QTimer typing;
    QCompleter* completer = nullptr;
    QStringListModel* options = nullptr;
    qsizetype optionsReplaceFrom = 0;
    SearchVocabulary vocabulary;
    QStringList history;
    Theme theme;
    Filter announced;

    /// What chips and field say together.
    ParsedFilter whole() const
    {
        ParsedFilter typed = parseFilter(field->text());
        Filter both = chips->filter();
        both.groups.insert(both.groups.end(), typed.filter.groups.begin(), typed.filter.groups.end());
        return { both, typed.mistakes };
    }

    void say(const QString& text, const QColor& colour)
    {
        QPalette palette = note->palette();
        palette.setColor(QPalette::WindowText, colour);
        note->setPalette(palette);
        note->setText(text);
        note->setToolTip(text);
        note->setVisible(!text.isEmpty());
    }

    bool isOptionChosen() const
    {
        return completer->popup()->isVisible() && completer->popup()->currentIndex().isValid();
    }
};

SearchBar::SearchBar(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->field = new QLineEdit;
    d->field->setPlaceholderText(tr("Search words, actors, outlets   type:accuse   from:2024-06"));
    d->field->setClearButtonEnabled(true);
    d->field->setAccessibleName(tr("Search and filter"));
    d->field->setToolTip(
        tr("Words, \"a phrase\", actor:putin, outlet:afp, type:accuse, said by:lavrov, "
           "from:2024-06, to:2024-07, or, -not. Enter keeps it as a chip, Down shows earlier searches."));
    d->field->setMinimumWidth(220);
    d->note = new QLabel;
    d->note->setMaximumWidth(widestNote);
    d->note->hide();
    d->options = new QStringListModel(this);
    // not the field's own completer, which would replace all that is written instead of the last condition
    d->completer = new QCompleter(d->options, this);
    d->completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    d->completer->setWidget(d->field);
    d->completer->setMaxVisibleItems(12);
    d->chips = new FilterChips;
    d->chips->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 0, 6, 0);
    row->addWidget(d->field, 3);
    row->addWidget(d->chips);
    row->addWidget(d->note);
    row->addStretch(1);

    d->typing.setSingleShot(true);
    d->typing.setInterval(typingPause);
    connect(d->field, &QLineEdit::textChanged, &d->typing, qOverload<>(&QTimer::start));
    connect(d->field, &QLineEdit::textEdited, this, [this] {
        const Completion completion = completionAt(d->field->text().left(d->field->cursorPosition()), d->vocabulary);
        d->optionsReplaceFrom = completion.from;
        offer(completion.options);
    });
    connect(d->completer, qOverload<const QString&>(&QCompleter::activated), this, [this](const QString& option) {
        const QString rest = d->field->text().mid(d->field->cursorPosition());
        const QString written = d->field->text().left(d->optionsReplaceFrom) + option;
        d->field->setText(written + rest);
        d->field->setCursorPosition(int(written.size()));
        if (option.endsWith(u':')) // a key wants a value
            QTimer::singleShot(0, d->field, [this] { emit d->field->textEdited(d->field->text()); });
    });
    connect(&d->typing, &QTimer::timeout, this, [this] {
        // "type:ac" is no mistake while "type:accuse" is offered
        const bool isUnfinished = d->completer->popup()->isVisible() && !d->whole().mistakes.empty();
        if (isUnfinished)
            d->say({}, d->theme.colours.muted);
        else
            announce();
    });
    connect(d->field, &QLineEdit::returnPressed, this, &SearchBar::keepTyped);
    connect(d->chips, &FilterChips::filterChanged, this, &SearchBar::announce);
    connect(d->chips, &FilterChips::writingRequested, this, [this](const QString& query) {
        d->field->setText((d->field->text() + u' ' + query).trimmed());
        focusField();
    });
    d->field->installEventFilter(this);
}

SearchBar::~SearchBar() = default;

void SearchBar::offer(const QStringList& options)
{
    d->options->setStringList(options);
    if (options.isEmpty())
        d->completer->popup()->hide();
    else
        d->completer->complete();
}

bool SearchBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == d->field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && !d->field->text().isEmpty()) {
            d->field->clear();
            return true;
        }
        if (key == Qt::Key_Down && d->field->text().isEmpty() && !d->history.isEmpty()) {
            d->optionsReplaceFrom = 0;
            offer(d->history);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SearchBar::keepTyped()
{
    if (d->isOptionChosen()) {
        emit d->completer->activated(d->completer->popup()->currentIndex().data().toString());
        d->completer->popup()->hide();
        return;
    }
    d->completer->popup()->hide();
    const ParsedFilter whole = d->whole();
    const QString typed = d->field->text().simplified();
    if (whole.mistakes.empty()) {
        d->chips->setFilter(whole.filter);
        d->field->clear();
        if (!typed.isEmpty())
            emit queryKept(typed);
    }
    announce();
}

void SearchBar::announce()
{
    d->typing.stop();
    const ParsedFilter whole = d->whole();
    if (!whole.mistakes.empty()) {
        QStringList lines;
        for (const Message& mistake : whole.mistakes)
            lines << sentenceOf(mistake, windowWording());
        d->say(lines.join(QLatin1Char(' ')), d->theme.colours.warning);
        return;
    }
    if (whole.filter == d->announced)
        return;
    d->announced = whole.filter;
    d->say({}, d->theme.colours.muted);
    emit filterChanged(d->announced);
}

void SearchBar::setHits(const FilteredStory& hits)
{
    if (d->announced.isEmpty() || !d->whole().mistakes.empty())
        return;
    const QStringList parts {
        tr("%n event(s)", nullptr, int(hits.eventCount)),
        tr("%n quote(s)", nullptr, int(hits.quoteCount)),
        tr("%n actor(s)", nullptr, int(hits.actorCount)),
        tr("%n article(s)", nullptr, int(hits.articleCount)),
    };
    const bool isNothing = hits.eventCount + hits.quoteCount + hits.actorCount + hits.articleCount == 0;
    d->say(isNothing ? tr("Nothing holds all of this. Take a condition away.") : parts.join(QStringLiteral(" · ")),
           isNothing ? d->theme.colours.warning : d->theme.colours.muted);
}

void SearchBar::setTheme(const Theme& theme)
{
    d->theme = theme;
    d->note->setFont(theme.type.caption);
    d->completer->popup()->setFont(theme.type.body);
}

void SearchBar::setVocabulary(const SearchVocabulary& vocabulary) { d->vocabulary = vocabulary; }

void SearchBar::setHistory(const QStringList& queries) { d->history = queries; }

Filter SearchBar::filter() const { return d->announced; }

void SearchBar::setFilter(const Filter& filter)
{
    d->chips->setFilter(filter);
    d->field->clear();
    announce();
}

void SearchBar::focusField()
{
    d->field->setFocus(Qt::ShortcutFocusReason);
    d->field->selectAll();
}

} // namespace demarche
