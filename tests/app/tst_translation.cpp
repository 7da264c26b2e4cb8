// SPDX-License-Identifier: GPL-3.0-or-later
// A pseudo-language: every visible string goes through translation, so every one comes out bracketed.
#include "app/actions.h"
#include "app/mainwindow.h"
#include "models/reading/article_reader.h"
#include "models/story/story_wording.h"
#include "tests/app/window_driver.h"
#include "widgets/theme/window_wording.h"

#include <QAction>
#include <QLabel>
#include <QMenuBar>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace demarche;

namespace {

/// Puts every string into brackets and leaves its places for arguments where they are.
class Brackets : public QTranslator {
public:
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return QStringLiteral("⟦%1⟧").arg(QString::fromUtf8(source));
    }
    bool isEmpty() const override { return false; }
};

bool isBracketed(const QString& text) { return text.contains(QChar(0x27E6)) && text.contains(QChar(0x27E7)); }

} // namespace

class TranslationTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_brackets); }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_brackets); }
    void aReasonATitleAndAnErrorAreTranslated();
    void everyMenuEntryAndTipIsTranslated();
    void everyLabelAndButtonOfTheWindowIsTranslated();

private:
    Brackets m_brackets;
};

void TranslationTest::aReasonATitleAndAnErrorAreTranslated()
{
    WindowDriver driver;
    const Story& story = driver.story();
    const Wording wording = wordingFor(story, windowWording());
    QVERIFY(!story.events.empty());
    for (const StoryEvent& event : story.events) {
        QVERIFY2(isBracketed(titleOf(event, wording)), qPrintable(titleOf(event, wording)));
        if (!event.when.reason.isEmpty())
            QVERIFY2(isBracketed(sentenceOf(event.when.reason, wording)), event.when.reason.id.constData());
    }
    const ReadingResult missing = readArticle(QStringLiteral("/no/such/file.txt"));
    QVERIFY(isBracketed(sentenceOf(std::get<ReadingError>(missing).reason, wording)));
}

void TranslationTest::everyMenuEntryAndTipIsTranslated()
{
    const Actions actions;
    for (const QAction* action : actions.all()) {
        QVERIFY2(isBracketed(action->text()), qPrintable(action->text()));
        if (!action->statusTip().isEmpty())
            QVERIFY2(isBracketed(action->toolTip()), qPrintable(action->toolTip()));
    }
}

void TranslationTest::everyLabelAndButtonOfTheWindowIsTranslated()
{
    WindowDriver driver;
    for (const QAction* menu : driver.window().menuBar()->actions())
        QVERIFY2(isBracketed(menu->text()), qPrintable(menu->text()));
    for (const QLabel* label : driver.window().findChildren<QLabel*>()) {
        if (!label->text().isEmpty())
            QVERIFY2(isBracketed(label->text()), qPrintable(label->text()));
    }
    for (const QToolButton* button : driver.window().findChildren<QToolButton*>()) {
        const QString text = button->text();
        const bool isWord = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
        if (isWord && !button->objectName().startsWith(QLatin1String("qt_")))
            QVERIFY2(isBracketed(button->text()), qPrintable(button->text()));
    }
}

QTEST_MAIN(TranslationTest)
#include "tst_translation.moc"
