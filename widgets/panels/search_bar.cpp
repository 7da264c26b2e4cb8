// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/search_bar.h"

#include "widgets/panels/condition_words.h"
#include "widgets/theme/window_wording.h"
#include "widgets/theme/theme.h"

#include "models/findings/catalogue.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>
#include <QTimer>
#include <QToolButton>

namespace demarche {

namespace {

constexpr int typingPause = 120; // ms of rest before the views follow what is typed
constexpr size_t mostChips = 6; // beyond them the rest is one chip, so that the bar keeps its width

} // namespace

struct SearchBar::Private {
    QLineEdit* field = nullptr;
    QLabel* count = nullptr;
    QHBoxLayout* chips = nullptr;
    QTimer typing;
    QStringListModel* completions = nullptr;
    Theme theme;
    Filter settled; ///< as chips
    Filter announced;

    /// What chips and field say together.
    ParsedFilter whole() const
    {
        ParsedFilter typed = parseFilter(field->text());
        Filter both = settled;
        both.groups.insert(both.groups.end(), typed.filter.groups.begin(), typed.filter.groups.end());
        return { both, typed.mistakes };
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
    d->field->setToolTip(tr("Words, \"a phrase\", actor:putin, outlet:afp, type:accuse, said by:lavrov, "
                            "from:2024-06, to:2024-07, or, -not. Enter keeps it as a chip."));
    d->field->setMinimumWidth(220);
    d->count = new QLabel;
    d->completions = new QStringListModel(this);
    auto* completer = new QCompleter(d->completions, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    d->field->setCompleter(completer);
    auto* chipRow = new QWidget;
    d->chips = new QHBoxLayout(chipRow);
    d->chips->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 0, 6, 0);
    row->addWidget(d->field, 3);
    row->addWidget(chipRow);
    row->addWidget(d->count);
    row->addStretch(1);

    d->typing.setSingleShot(true);
    d->typing.setInterval(typingPause);
    connect(d->field, &QLineEdit::textChanged, &d->typing, qOverload<>(&QTimer::start));
    connect(&d->typing, &QTimer::timeout, this, &SearchBar::announce);
    connect(d->field, &QLineEdit::returnPressed, this, [this] {
        const ParsedFilter whole = d->whole();
        if (!whole.mistakes.empty()) {
            announce();
            return;
        }
        d->settled = whole.filter;
        d->field->clear();
        showChips();
        announce();
    });
    d->field->installEventFilter(this);
}

SearchBar::~SearchBar() = default;

bool SearchBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == d->field && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && !d->field->text().isEmpty()) {
        d->field->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SearchBar::announce()
{
    d->typing.stop();
    const ParsedFilter whole = d->whole();
    if (!whole.mistakes.empty()) {
        QStringList lines;
        for (const Message& mistake : whole.mistakes)
            lines << sentenceOf(mistake, windowWording());
        d->count->setText(lines.join(QLatin1Char(' ')));
        return;
    }
    d->count->clear();
    if (whole.filter == d->announced)
        return;
    d->announced = whole.filter;
    emit filterChanged(d->announced);
}

void SearchBar::showChips()
{
    while (QLayoutItem* item = d->chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (size_t i = 0; i < d->settled.groups.size(); ++i) {
        auto* chip = new QToolButton;
        chip->setObjectName(QStringLiteral("chip"));
        const bool isRest = i == mostChips && d->settled.groups.size() > mostChips + 1;
        const QString words = isRest ? tr("%n more", nullptr, int(d->settled.groups.size() - mostChips))
                                     : wordsFor(d->settled.groups[i]);
        chip->setText(tr("%1 ×").arg(words));
        chip->setToolTip(tr("Remove this condition"));
        chip->setAccessibleName(tr("Remove the condition %1").arg(words));
        connect(chip, &QToolButton::clicked, this, [this, i, isRest] {
            const auto from = d->settled.groups.begin() + std::ptrdiff_t(i);
            d->settled.groups.erase(from, isRest ? d->settled.groups.end() : from + 1);
            // the chip itself goes: not from within its own signal
            QTimer::singleShot(0, this, [this] {
                showChips();
                announce();
            });
        });
        d->chips->addWidget(chip);
        if (isRest)
            break;
    }
}

void SearchBar::setTheme(const Theme& theme)
{
    d->theme = theme;
    d->count->setFont(theme.type.caption);
}

void SearchBar::setCompletions(const QStringList& names)
{
    d->completions->setStringList(names);
}

void SearchBar::setHitCount(int events)
{
    d->count->setText(events < 0 ? QString() : tr("%n event(s)", nullptr, events));
}

Filter SearchBar::filter() const
{
    return d->announced;
}

void SearchBar::setFilter(const Filter& filter)
{
    d->settled = filter;
    d->field->clear();
    showChips();
    announce();
}

void SearchBar::focusField()
{
    d->field->setFocus(Qt::ShortcutFocusReason);
    d->field->selectAll();
}

} // namespace demarche
