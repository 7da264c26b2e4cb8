// SPDX-License-Identifier: GPL-3.0-or-later
// Tests articles coming and going, and corrections with undo.
#include "models/analysis/lexicons.h"
#include "models/workspace/workspace.h"
#include "tests/models/story/story_scenes.h"

#include <QTest>

using namespace demarche;

namespace {

ChangeEventDate changeTo(const char* edtf)
{
    return { { QStringLiteral("0123456789abcdef") }, FuzzyDate::parse(QString::fromLatin1(edtf)) };
}

} // namespace

class WorkspaceTest : public QObject {
    Q_OBJECT

private slots:
    void theSameTextComesInOnce();
    void anArticleCanBeTakenOut();
    void undoAndRedoMoveThroughTheEdits();
    void aNewEditDropsWhatWasUndone();
    void theOldValueStays();
    void editsAreInTheStory();
};

void WorkspaceTest::theSameTextComesInOnce()
{
    const Workspace workspace = withArticles({}, { scenes::summonsByVelt(), scenes::recallByArvania() });
    QCOMPARE(workspace.findings.size(), size_t(2));
    QCOMPARE(withArticles(workspace, { scenes::summonsByVelt() }).findings.size(), size_t(2));
}

void WorkspaceTest::anArticleCanBeTakenOut()
{
    const Workspace workspace = withArticles({}, { scenes::summonsByVelt(), scenes::recallByArvania() });
    const QString hash = workspace.findings[0]->article->contentHash;
    QCOMPARE(withoutArticle(workspace, hash).findings.size(), size_t(1));
    QCOMPARE(withoutArticle(workspace, QStringLiteral("none")).findings.size(), size_t(2));
}

void WorkspaceTest::undoAndRedoMoveThroughTheEdits()
{
    Workspace workspace = withEdit(withEdit({}, changeTo("2031")), changeTo("2032"));
    QVERIFY(workspace.canUndo() && !workspace.canRedo());
    workspace = undone(workspace);
    QCOMPARE(workspace.editsInForce().size(), size_t(1));
    QVERIFY(workspace.canRedo());
    workspace = redone(workspace);
    QCOMPARE(workspace.editsInForce().size(), size_t(2));
    workspace = undone(undone(undone(workspace)));
    QVERIFY(!workspace.canUndo());
    QVERIFY(workspace.editsInForce().empty());
}

void WorkspaceTest::aNewEditDropsWhatWasUndone()
{
    Workspace workspace = undone(withEdit(withEdit({}, changeTo("2031")), changeTo("2032")));
    workspace = withEdit(workspace, changeTo("2033"));
    QVERIFY(!workspace.canRedo());
    QCOMPARE(workspace.edits.size(), size_t(2));
    QCOMPARE(std::get<ChangeEventDate>(workspace.edits[1]).date->toEdtf(), QStringLiteral("2033"));
}

void WorkspaceTest::theOldValueStays()
{
    const Workspace before = withArticles({}, { scenes::summonsByVelt() });
    const Workspace after = withEdit(before, changeTo("2031"));
    QVERIFY(before.edits.empty());
    QCOMPARE(after.edits.size(), size_t(1));
}

void WorkspaceTest::editsAreInTheStory()
{
    const std::shared_ptr<const Lexicons> lexicons = shippedLexicons();
    Workspace workspace = withArticles({}, { scenes::summonsByVelt() });
    const FindingKey key = storyOf(workspace, *lexicons)->events[0].key;
    workspace = withEdit(workspace, ChangeEventDate { key, FuzzyDate::parse(u"2031-03-09") });
    QCOMPARE(storyOf(workspace, *lexicons)->events[0].when.date->toEdtf(), QStringLiteral("2031-03-09"));
    QCOMPARE(storyOf(undone(workspace), *lexicons)->events[0].when.date->toEdtf(), QStringLiteral("2031-03-04"));
}

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
