// SPDX-License-Identifier: GPL-3.0-or-later
// English words marked for translators.
#include "models/items/item_words.h"

#include <QFileInfo>
#include <QtGlobal>

#include <array>

namespace demarche {
namespace {

// In the order of EventType.
constexpr std::array<const char*, 18> types {
    QT_TRANSLATE_NOOP("Catalogue", "Agree"),     QT_TRANSLATE_NOOP("Catalogue", "Consult"),
    QT_TRANSLATE_NOOP("Catalogue", "Support"),   QT_TRANSLATE_NOOP("Catalogue", "Concede"),
    QT_TRANSLATE_NOOP("Catalogue", "Cooperate"), QT_TRANSLATE_NOOP("Catalogue", "Aid"),
    QT_TRANSLATE_NOOP("Catalogue", "Retreat"),   QT_TRANSLATE_NOOP("Catalogue", "Request"),
    QT_TRANSLATE_NOOP("Catalogue", "Accuse"),    QT_TRANSLATE_NOOP("Catalogue", "Reject"),
    QT_TRANSLATE_NOOP("Catalogue", "Threaten"),  QT_TRANSLATE_NOOP("Catalogue", "Protest"),
    QT_TRANSLATE_NOOP("Catalogue", "Sanction"),  QT_TRANSLATE_NOOP("Catalogue", "Mobilize"),
    QT_TRANSLATE_NOOP("Catalogue", "Coerce"),    QT_TRANSLATE_NOOP("Catalogue", "Assault"),
    QT_TRANSLATE_NOOP("Catalogue", "Statement"), QT_TRANSLATE_NOOP("Catalogue", "Other"),
};
static_assert(types.size() == std::size_t(EventType::Other) + 1);

} // namespace

QString translated(const Wording& wording, const char* english)
{
    return wording.translate ? wording.translate(english) : QString::fromUtf8(english);
}

QString wordFor(EventType type, const Wording& wording)
{
    return translated(wording, types[static_cast<std::size_t>(type)]);
}

QString wordFor(EventStatus status, const Wording& wording)
{
    switch (status) {
    case EventStatus::Happened: break;
    case EventStatus::Planned: return translated(wording, QT_TRANSLATE_NOOP("Catalogue", "planned"));
    case EventStatus::Claimed: return translated(wording, QT_TRANSLATE_NOOP("Catalogue", "claimed"));
    case EventStatus::Denied: return translated(wording, QT_TRANSLATE_NOOP("Catalogue", "denied"));
    case EventStatus::Hypothetical: return translated(wording, QT_TRANSLATE_NOOP("Catalogue", "hypothetical"));
    }
    return {};
}

QString wordForSources(int count, const Wording& wording)
{
    if (count == 1)
        return translated(wording, QT_TRANSLATE_NOOP("Catalogue", "1 source"));
    return translated(wording, QT_TRANSLATE_NOOP("Catalogue", "%1 sources")).arg(count);
}

QString nameOf(const Article& article, const Wording& wording)
{
    if (!article.title.isEmpty())
        return article.title;
    return article.path.isEmpty() ? translated(wording, QT_TRANSLATE_NOOP("Catalogue", "Pasted text"))
                                  : QFileInfo(article.path).fileName();
}

QString dateText(const std::optional<FuzzyDate>& date, const Wording& wording)
{
    return date ? readableDate(*date, wording) : translated(wording, QT_TRANSLATE_NOOP("Catalogue", "undated"));
}

} // namespace demarche
