// SPDX-License-Identifier: GPL-3.0-or-later
// Comparison of names part by part.
#include "models/analysis/actor_person_name.h"

#include <algorithm>

namespace demarche {

namespace {

QString folded(QStringView word)
{
    bool isPlain = true;
    for (const QChar c : word)
        isPlain = isPlain && c.unicode() < 128;
    QString text = word.toString().toLower();
    if (isPlain)
        return text;
    QString bare;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.isLetterOrNumber())
            bare += c == QChar(0x131) ? QChar(u'i')
                : c == QChar(0x142)   ? QChar(u'l')
                : c == QChar(0xf8)    ? QChar(u'o')
                                      : c;
    }
    return bare;
}

QString joined(const PersonNameParts& name)
{
    QString all;
    for (const QString& part : name.parts)
        all += part;
    return all;
}

bool mayBeSamePart(const QString& a, const QString& b)
{
    if (a == b)
        return true;
    return (a.size() == 1 || b.size() == 1) && a.front() == b.front();
}

bool isSubsequence(const std::vector<QString>& inner, const std::vector<QString>& outer)
{
    size_t at = 0;
    for (const QString& part : outer) {
        if (at < inner.size() && mayBeSamePart(inner[at], part))
            ++at;
    }
    return at == inner.size();
}

} // namespace

bool PersonNameParts::has(const QString& part) const
{
    return std::find(parts.begin(), parts.end(), part) != parts.end();
}

PersonNameParts personNameOf(const ActorText& text, quint32 first, quint32 end)
{
    PersonNameParts name;
    bool isFamilyKnown = false;
    for (quint32 i = first; i < end; ++i) {
        if (!text.isLetters(i) && !text.isName(i))
            continue;
        if (text.isPossessive(i) || (i > first && text.has(i, NameSuffixTrait)))
            continue;
        // "Von der Leyen" opens a sentence
        const bool opensName = i == first && i + 1 < end && (text.opens(i) || text.has(i + 1, ParticleTrait));
        const bool isParticle = text.has(i, ParticleTrait) && (text.isLowerCase(i) || opensName);
        if (i == first && text.has(i, FamilyFirstTrait))
            isFamilyKnown = true;
        if (!isParticle)
            name.parts.push_back(folded(text.view(i)));
    }
    name.isFamilyFirst = isFamilyKnown && name.parts.size() >= 2 && name.parts.size() <= 3
        && !(text.has(first, GivenNameTrait) && text.has(end - 1, FamilyNameTrait)
             && !text.has(end - 1, GivenNameTrait));
    name.familyPart = name.isFamilyFirst || name.parts.empty() ? 0 : quint32(name.parts.size() - 1);
    return name;
}

bool isSamePerson(const PersonNameParts& a, const PersonNameParts& b)
{
    if (a.parts.empty() || b.parts.empty())
        return false;
    if (joined(a) == joined(b))
        return true;
    if (a.isSingle() || b.isSingle())
        return false;
    std::vector<QString> sortedA = a.parts;
    std::vector<QString> sortedB = b.parts;
    std::sort(sortedA.begin(), sortedA.end());
    std::sort(sortedB.begin(), sortedB.end());
    if (sortedA == sortedB)
        return true;
    if (a.isFamilyFirst || b.isFamilyFirst)
        return false;
    const PersonNameParts& shorter = a.parts.size() <= b.parts.size() ? a : b;
    const PersonNameParts& longer = a.parts.size() <= b.parts.size() ? b : a;
    if (shorter.parts.back() != longer.parts.back())
        return isSubsequence(shorter.parts, longer.parts) && shorter.parts.front() == longer.parts.front()
            && shorter.parts.size() >= 2 && longer.parts.size() > shorter.parts.size();
    return mayBeSamePart(shorter.parts.front(), longer.parts.front()) || isSubsequence(shorter.parts, longer.parts);
}

} // namespace demarche
