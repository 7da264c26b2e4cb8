// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/filter_chips.h"

#include "widgets/panels/condition_words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

namespace demarche {

namespace {

constexpr size_t mostChips = 6; // beyond them the rest is one chip, so that the bar keeps its width

} // namespace

FilterChips::FilterChips(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
}

void FilterChips::setFilter(const Filter& filter)
{
    m_filter = filter;
    rebuild();
}

void FilterChips::changeTo(Filter filter)
{
    m_filter = std::move(filter);
    // the chip itself goes: not from within its own signal
    QTimer::singleShot(0, this, [this] {
        rebuild();
        emit filterChanged(m_filter);
    });
}

void FilterChips::rebuild()
{
    while (QLayoutItem* item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (size_t i = 0; i < m_filter.groups.size(); ++i) {
        const bool isRest = i == mostChips && m_filter.groups.size() > mostChips + 1;
        const QString words
            = isRest ? tr("%n more", nullptr, int(m_filter.groups.size() - mostChips)) : wordsFor(m_filter.groups[i]);
        auto* chip = new QToolButton;
        chip->setObjectName(QStringLiteral("chip"));
        chip->setText(tr("%1 ×").arg(fontMetrics().elidedText(words, Qt::ElideRight, 260)));
        chip->setToolTip(tr("%1\nClick takes the condition away; the arrow offers “not” and “or”.").arg(words));
        chip->setAccessibleName(tr("Remove the condition %1").arg(words));
        connect(chip, &QToolButton::clicked, this, [this, i, isRest] {
            Filter rest = m_filter;
            const auto from = rest.groups.begin() + std::ptrdiff_t(i);
            rest.groups.erase(from, isRest ? rest.groups.end() : from + 1);
            changeTo(std::move(rest));
        });
        if (!isRest) {
            auto* menu = new QMenu(chip);
            chip->setPopupMode(QToolButton::MenuButtonPopup);
            chip->setMenu(menu);
            fillMenu(menu, i);
        }
        m_row->addWidget(chip);
        if (isRest)
            break;
    }
    setVisible(!m_filter.groups.empty());
}

void FilterChips::fillMenu(QMenu* menu, size_t group)
{
    const auto& conditions = m_filter.groups[group];
    if (conditions.size() == 1) {
        menu->addAction(conditions.front().isNegated ? tr("Show only these") : tr("&Not: leave these out"), this,
                        [this, group] {
                            Filter changed = m_filter;
                            changed.groups[group].front().isNegated = !changed.groups[group].front().isNegated;
                            changeTo(std::move(changed));
                        });
    }
    if (group > 0) {
        const QString before = wordsFor(m_filter.groups[group - 1]);
        menu->addAction(tr("&Or: join with “%1”").arg(before), this, [this, group] {
            Filter changed = m_filter;
            auto& into = changed.groups[group - 1];
            into.insert(into.end(), changed.groups[group].begin(), changed.groups[group].end());
            changed.groups.erase(changed.groups.begin() + std::ptrdiff_t(group));
            changeTo(std::move(changed));
        });
    }
    if (conditions.size() > 1) {
        menu->addAction(tr("&And: ask for each of them"), this, [this, group] {
            Filter changed = m_filter;
            const std::vector<Condition> parts = changed.groups[group];
            const auto at = changed.groups.erase(changed.groups.begin() + std::ptrdiff_t(group));
            std::vector<std::vector<Condition>> each;
            for (const Condition& part : parts)
                each.push_back({ part });
            changed.groups.insert(at, each.begin(), each.end());
            changeTo(std::move(changed));
        });
    }
    menu->addSeparator();
    menu->addAction(tr("&Write It Anew"), this, [this, group] {
        const QString query = queryOf({ { m_filter.groups[group] } });
        Filter changed = m_filter;
        changed.groups.erase(changed.groups.begin() + std::ptrdiff_t(group));
        changeTo(std::move(changed));
        emit writingRequested(query);
    });
}

} // namespace demarche
