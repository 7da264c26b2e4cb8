// SPDX-License-Identifier: GPL-3.0-or-later
// What all articles tell together: immutable, shared, and every fact with the sentence that states it.
#pragma once

#include "models/findings/article_findings.h"
#include "models/findings/finding_key.h"
#include "models/story/ids.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace demarche {

struct StoryArticle {
    FindingKey key;
    ArticleFindingsPtr findings; ///< never null; findings->article is the text
    PublicationFinding published; ///< as the whole story knows it: inferred from others where unstated
    std::vector<ActorId> actors; ///< parallel to findings->actors: who they are in the story
    qint32 textGroup = -1; ///< copies and rewrites of one text share it
    const Article& article() const { return *findings->article; }
};

/// A stretch of one article's text.
struct SourcePlace {
    ArticleId article;
    TextSpan span;
    friend bool operator==(const SourcePlace&, const SourcePlace&) = default;
};

struct StoryRole {
    QString title;
    QString country;
    SourcePlace where;
    std::optional<FuzzyDate> seen; ///< when the article that says so was published
};

struct StoryMention {
    SourcePlace where;
    MentionKind kind = MentionKind::Name;
};

struct StoryActor {
    FindingKey key;
    QString name; ///< as readers know it
    QString shortName; ///< "Chang", "Seoul"; never ambiguous within the story's people
    ActorKind kind = ActorKind::Person;
    QString country; ///< ISO 3166 alpha-2; empty if unknown
    QString bodyId;
    QStringList aliases;
    std::vector<StoryRole> roles;
    std::vector<StoryMention> mentions; ///< by article, then offset
    ActorId speaksFor; ///< the body or country a person stands for
    bool isSourceOnly = false;
};

/// One report of an event: one article's finding. Nothing of a report is thrown away by merging.
struct EventReport {
    FindingKey key; ///< of this report; edits find the event by any of them
    ArticleId article;
    qint32 finding = -1; ///< index into that article's findings->events
    QByteArray frame; ///< as the report tells it: "summon", "recall-envoy"
    TextSpan span;
    TextSpan trigger;
    std::optional<FuzzyDate> when;
    Reason dateReason;
    EventType type = EventType::Other;
    EventStatus status = EventStatus::Happened;
    std::vector<Participant> participants; ///< story actors
};

enum class DisagreementField : quint8 {
    Date,
    Published,
    Duration,
    Place,
    Participants,
    Type,
    Status,
    Number,
    Title,
    Verb,
    Quote,
    Speaker
};
QString nameOf(DisagreementField field);
enum class DisagreementRelation : quint8 { Agrees, MorePrecise, Differs, Conflicts };
QString nameOf(DisagreementRelation relation); ///< "agrees", "more precise", ...

struct Claim {
    SourcePlace where;
    QString value; ///< as stated, or EDTF for dates
    friend bool operator==(const Claim&, const Claim&) = default;
};

struct Disagreement {
    DisagreementField field = DisagreementField::Date;
    DisagreementRelation relation = DisagreementRelation::Differs;
    std::vector<Claim> claims; ///< one a source
    QString chosen; ///< what the story shows; empty if it takes no side
    Message rule; ///< why that was chosen
};

struct EventDate {
    std::optional<FuzzyDate> date;
    DateOrigin origin = DateOrigin::Unknown;
    Certainty certainty = Certainty::Unsure;
    Reason reason;
};

struct EventSources {
    qint32 outlets = 0; ///< named publishers
    qint32 independent = 0; ///< texts that are no copy or rewrite of another
    qint32 named = 0; ///< people and bodies who are named as having told it
    ArticleId firstReport; ///< earliest published; invalid where no report has a date of publication
};

struct StoryEvent {
    FindingKey key;
    Message title; ///< actor arguments count the story's actors
    EventType type = EventType::Other;
    QString mode;
    std::vector<QString> contexts;
    EventStatus status = EventStatus::Happened;
    EventDate when;
    double importance = 0; ///< 0..1
    Reason importanceReason;
    std::vector<Participant> participants; ///< story actors
    ActorId place;
    std::vector<EventReport> reports; ///< by article, then offset; never empty
    EventSources sources;
    std::vector<Disagreement> disagreements;
    std::vector<QuoteId> quotes;
    std::vector<EventId> linked; ///< the plan of it, or what was planned: linked, never merged
    bool isEdited = false; ///< a person changed it
};

/// Somebody else's words inside a quote.
struct StoryInnerQuote {
    TextSpan span;
    QString text;
    QuoteKind kind = QuoteKind::Direct;
    ActorId speaker;
    std::optional<TextSpan> speakerMention;
    std::optional<TextSpan> cue;
};

struct StoryQuote {
    FindingKey key;
    ArticleId article;
    qint32 finding = -1; ///< index into that article's findings->quotes
    TextSpan span;
    TextSpan content;
    QString text; ///< the words of `span`
    QuoteKind kind = QuoteKind::Direct;
    qint32 utterance = 0; ///< story-wide number
    ActorId speaker;
    std::optional<TextSpan> speakerMention;
    std::optional<TextSpan> cue;
    ActorId addressee;
    std::vector<ActorId> candidates;
    std::vector<StoryInnerQuote> inner;
    std::optional<FuzzyDate> said;
    Confidence confidence = Confidence::Low;
    EventId event;
    Reason reason;
};

struct Relation {
    ActorId source;
    ActorId target;
    EventType type = EventType::Other;
    std::vector<EventId> events; ///< ascending by date
    bool isRollUp = false; ///< between countries, from what their people and bodies did
};

/// What the machine could not do, for people to look at.
enum class ToDoKind : quint8 { UndatedEvent, UnattributedQuote, MergeNotMade, ClaimOnly, QuietStretch, Disagreement };
struct ToDo {
    ToDoKind kind = ToDoKind::UndatedEvent;
    Message message;
    EventId event;
    QuoteId quote;
    std::optional<SourcePlace> where;
    EventId otherEvent; ///< MergeNotMade: what it may be the same as
};

struct StoryNotice {
    ArticleId article;
    Notice notice;
};

/// Built whole by buildStory and apply; never changed afterwards. Vectors are indexed by the ids.
struct Story {
    std::vector<StoryArticle> articles; ///< in the order given
    std::vector<StoryActor> actors;
    std::vector<StoryEvent> events; ///< ascending by date, undated last
    std::vector<StoryQuote> quotes; ///< by article, then offset
    std::vector<Relation> relations;
    std::vector<ToDo> toDo;
    std::vector<StoryNotice> notices;

    const StoryArticle& at(ArticleId id) const { return articles[size_t(id.index)]; }
    const StoryActor& at(ActorId id) const { return actors[size_t(id.index)]; }
    const StoryEvent& at(EventId id) const { return events[size_t(id.index)]; }
    const StoryQuote& at(QuoteId id) const { return quotes[size_t(id.index)]; }
    const Relation& at(RelationId id) const { return relations[size_t(id.index)]; }
    /// Linear; for the few look-ups that edits and saved views make.
    EventId eventWithKey(const FindingKey& key) const;
    ActorId actorWithKey(const FindingKey& key) const;
    QuoteId quoteWithKey(const FindingKey& key) const;
    ArticleId articleWithKey(const FindingKey& key) const;
};

using StoryPtr = std::shared_ptr<const Story>;

/// "e1", "p1", "q1", "a1": ids of the story JSON, counted from 1.
QString jsonId(EventId id);
QString jsonId(ActorId id);
QString jsonId(QuoteId id);
QString jsonId(ArticleId id);

} // namespace demarche
