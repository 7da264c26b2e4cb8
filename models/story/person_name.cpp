// SPDX-License-Identifier: GPL-3.0-or-later
// Folds the words of a name and tells family from given name by the order of its origin.
#include "models/story/person_name.h"

#include "models/story/name_rules.h"

#include <vector>

namespace demarche {

namespace {

/// Lower-case letters and digits; marks and all else left out.
QString bareLetters(const QString& word, const NameRules& rules)
{
    QString letters;
    const QString parted = word.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : parted) {
        const auto special = rules.letters.constFind(c);
        if (special != rules.letters.constEnd())
            letters += *special;
        else if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

void respell(QString& word, const SpellingRule& rule)
{
    switch (rule.place) {
    case SpellingRule::Place::Start:
        if (word.startsWith(rule.from))
            word.replace(0, rule.from.size(), rule.to);
        break;
    case SpellingRule::Place::End:
        if (word.endsWith(rule.from) && word.size() > rule.from.size())
            word.replace(word.size() - rule.from.size(), rule.from.size(), rule.to);
        break;
    case SpellingRule::Place::Anywhere: word.replace(rule.from, rule.to); break;
    }
}

struct Part {
    QString written;
    QString letters; ///< for the rules' own lists
    QString folded;
    QString first; ///< of a first name joined by a hyphen, folded
    QString second;
};

bool isPatronymic(const Part& part, const NameRules& rules)
{
    for (const QString& ending : rules.patronymicEndings) {
        if (part.letters.size() > ending.size() + 1 && part.letters.endsWith(ending))
            return true;
    }
    return false;
}

/// "Roman Arkadyevich Abramovich": only a name that leaves two others is one.
void leaveOutPatronymic(std::vector<Part>& parts, const NameRules& rules)
{
    if (parts.size() < 3)
        return;
    for (size_t i = 1; i < parts.size(); ++i) {
        if (isPatronymic(parts[i], rules)) {
            parts.erase(parts.begin() + qsizetype(i));
            return;
        }
    }
}

std::vector<Part> partsOf(const QString& name, const NameRules& rules)
{
    std::vector<Part> parts;
    QString pendingParticle;
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString& written : words) {
        const QString letters = bareLetters(written, rules);
        if (letters.isEmpty() || (!parts.empty() && rules.suffixes.contains(letters)))
            continue;
        // a particle in small letters, or any that is no first name, belongs to the name after it
        if (rules.particles.contains(letters) && (written.at(0).isLower() || !parts.empty())) {
            pendingParticle += written + u' ';
            continue;
        }
        parts.push_back({ pendingParticle + written, letters, foldedNamePart(written, rules), {}, {} });
        // "Jean-Luc Moreau" and "Jean Luc Moreau" are one
        const qsizetype hyphen = written.indexOf(u'-');
        if (parts.size() == 1 && hyphen > 0 && hyphen + 1 < written.size()) {
            parts[0].second = foldedNamePart(written.mid(hyphen + 1), rules);
            parts[0].first = foldedNamePart(written.left(hyphen), rules);
        }
        pendingParticle.clear();
    }
    return parts;
}

} // namespace

QString PersonName::pairKey() const
{
    if (isBare())
        return family;
    return family < given ? family + u'|' + given : given + u'|' + family;
}

bool PersonName::middleFits(const PersonName& other) const
{
    if (hasDoubleGiven || other.hasDoubleGiven)
        return middle == other.middle;
    if (middle.isEmpty() || other.middle.isEmpty() || middle == other.middle)
        return true;
    const QString& shorter = middle.size() < other.middle.size() ? middle : other.middle;
    const QString& longer = middle.size() < other.middle.size() ? other.middle : middle;
    return shorter.size() == 1 && longer.startsWith(shorter);
}

QString foldedNamePart(const QString& word, const NameRules& rules)
{
    QString folded = bareLetters(word, rules);
    const auto same = rules.sameNames.constFind(folded);
    if (same != rules.sameNames.constEnd())
        folded = *same;
    if (folded.size() > 2) {
        for (const SpellingRule& rule : rules.spellings)
            respell(folded, rule);
    }
    return folded;
}

PersonName personNameOf(const QString& name, const NameRules& rules)
{
    std::vector<Part> parts = partsOf(name, rules);
    leaveOutPatronymic(parts, rules);
    PersonName result;
    if (parts.empty())
        return result;
    const auto joined = [&](size_t from, size_t to) {
        QString all;
        for (size_t i = from; i < to; ++i)
            all += parts[i].folded;
        return all;
    };
    const size_t last = parts.size() - 1;
    if (last == 0) {
        result.family = parts[0].folded;
        result.shownFamily = parts[0].written;
    } else if (rules.familyFirst.contains(parts[0].letters)) {
        result.family = parts[0].folded;
        result.shownFamily = parts[0].written;
        result.given = joined(1, parts.size());
        result.isFamilyFirst = true;
    } else if (last > 1 && rules.familyFirst.contains(parts[last].letters)
               && parts[0].letters.size() > 1) { // "Jong Un Kim"
        result.family = parts[last].folded;
        result.shownFamily = parts[last].written;
        result.given = joined(0, last);
    } else {
        result.family = parts[last].folded;
        result.shownFamily = parts[last].written;
        result.hasDoubleGiven = !parts[0].second.isEmpty();
        result.given = result.hasDoubleGiven ? parts[0].first : parts[0].folded;
        result.middle = parts[0].second + joined(1, last);
    }
    return result;
}

QString foldedName(const QString& name)
{
    QString folded;
    bool isGap = false;
    const QString parted = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : parted) {
        if (c.isLetterOrNumber()) {
            if (isGap && !folded.isEmpty())
                folded += u' ';
            folded += c;
            isGap = false;
        } else if (c == u' ' || c == u'-' || c == u'/' || c == u'\u2013') {
            isGap = true;
        }
    }
    return folded.startsWith(u"the ") ? folded.mid(4) : folded;
}

} // namespace demarche
