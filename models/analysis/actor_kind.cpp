// SPDX-License-Identifier: GPL-3.0-or-later
// Sums the weights of what is seen, over all names written alike.
#include "models/analysis/actor_kind.h"

#include <QHash>

#include <algorithm>

namespace demarche {

namespace {

using Scores = std::array<double, decidableKinds>;
constexpr int mostCounted = 4; // mentions whose surroundings count
constexpr int mostWeight = 2; // more of them count as two, so that the name itself is heard

quint64 formOfSpan(const ActorText& text, const NameSpan& span)
{
    quint64 form = 0;
    for (quint32 i = span.first; i < span.end; ++i) {
        if (text.isLetters(i) || text.isName(i))
            form = form * 0x9e3779b97f4a7c15ULL + text.word(i).form;
    }
    return form;
}

struct Group {
    Scores inner {};
    Scores outer {};
    int counted = 0;
    std::vector<size_t> spans;
    KindFeatures features; ///< of the first
    NameKind kind = NameKind::Undecided;
    bool isOneWord = false;
};

void add(Scores& scores, const ActorLexicon& lexicon, const KindFeatures& seen, size_t from, size_t until)
{
    for (size_t f = from; f < until; ++f) {
        if (!seen.test(f))
            continue;
        const Scores& weights = lexicon.kindWeights(f);
        for (size_t k = 0; k < decidableKinds; ++k)
            scores[k] += weights[k];
    }
}

NameKind bestOf(const Group& group)
{
    Scores total = group.inner;
    const double share = group.counted > mostWeight ? double(mostWeight) / std::min(group.counted, mostCounted) : 1.0;
    for (size_t k = 0; k < decidableKinds; ++k)
        total[k] += share * group.outer[k];
    static constexpr NameKind kinds[] = { NameKind::Person, NameKind::Organisation, NameKind::Place, NameKind::Other };
    return kinds[std::max_element(total.begin(), total.end()) - total.begin()];
}

class KindDecider {
public:
    KindDecider(const ActorText& text, std::vector<NameSpan>& spans)
        : m_text(text)
        , m_spans(spans)
    {
    }
    void gather(const std::vector<KindFeatures>& features);
    void decide();

private:
    void rememberWords(const Group& group);
    const ActorText& m_text;
    std::vector<NameSpan>& m_spans;
    std::vector<Group> m_groups;
    QHash<quint64, NameKind> m_kindOfWord; ///< word form inside a longer name -> that name's kind
};

void KindDecider::gather(const std::vector<KindFeatures>& features)
{
    QHash<quint64, qsizetype> groupOf;
    for (size_t s = 0; s < m_spans.size(); ++s) {
        if (m_spans[s].kind != NameKind::Undecided)
            continue;
        const quint64 form = formOfSpan(m_text, m_spans[s]);
        const auto known = groupOf.constFind(form);
        const qsizetype at = known == groupOf.constEnd() ? qsizetype(m_groups.size()) : *known;
        if (known == groupOf.constEnd()) {
            groupOf.insert(form, at);
            m_groups.emplace_back();
            Group& fresh = m_groups.back();
            fresh.features = features[s];
            fresh.isOneWord = features[s].test(size_t(KindFeature::OneWord));
            add(fresh.inner, m_text.lexicon(), features[s], 0, firstOutsideFeature);
        }
        Group& group = m_groups[size_t(at)];
        group.spans.push_back(s);
        if (group.counted++ < mostCounted)
            add(group.outer, m_text.lexicon(), features[s], firstOutsideFeature, kindFeatureCount);
    }
}

void KindDecider::rememberWords(const Group& group)
{
    if (group.kind != NameKind::Person && group.kind != NameKind::Organisation)
        return;
    const NameSpan& span = m_spans[group.spans.front()];
    for (quint32 i = span.first; i < span.end; ++i) {
        if (!m_text.isName(i) || m_text.has(i, CommonTrait | OrganisationHeadTrait | PlaceHeadTrait))
            continue;
        const auto known = m_kindOfWord.constFind(m_text.word(i).form);
        if (known == m_kindOfWord.constEnd() || (*known == NameKind::Organisation && group.kind == NameKind::Person))
            m_kindOfWord.insert(m_text.word(i).form, group.kind);
    }
}

/// Longer names first; then the single words, which may be a part of one.
void KindDecider::decide()
{
    for (Group& group : m_groups) {
        if (group.isOneWord)
            continue;
        group.kind = bestOf(group);
        rememberWords(group);
    }
    for (Group& group : m_groups) {
        if (!group.isOneWord)
            continue;
        const NameSpan& span = m_spans[group.spans.front()];
        const auto known = m_kindOfWord.constFind(m_text.word(span.end - 1).form);
        if (known != m_kindOfWord.constEnd()) {
            const size_t feature
                = size_t(*known == NameKind::Person ? KindFeature::InPersonName : KindFeature::InOrganisationName);
            add(group.inner, m_text.lexicon(), KindFeatures().set(feature), feature, feature + 1);
        }
        group.kind = bestOf(group);
    }
    for (const Group& group : m_groups) {
        for (const size_t s : group.spans)
            m_spans[s].kind = group.kind;
    }
}

} // namespace

void decideKinds(const ActorText& text, const KnownNames& known, const Titles& titles, std::vector<NameSpan>& spans)
{
    KindDecider decider(text, spans);
    decider.gather(kindFeaturesOf(text, known, titles, spans));
    decider.decide();
}

} // namespace demarche
