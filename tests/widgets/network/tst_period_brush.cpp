// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/fuzzy_date.h"
#include "widgets/network/period_brush.h"

#include <QTest>

using namespace demarche;

class TestPeriodBrush : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_brush = std::make_unique<PeriodBrush>();
        m_brush->setTheme(Theme::of(ThemeKind::Light, QFont()));
        m_brush->resize(400, 46);
        std::vector<std::optional<InstantRange>> events;
        for (int day = 1; day < 29; ++day)
            events.push_back(
                FuzzyDate::parse(QStringLiteral("2024-06-%1").arg(day, 2, 10, QLatin1Char('0')))->drawnRange());
        m_brush->setEvents(events);
        m_brush->show();
        m_wishes.clear();
        connect(m_brush.get(), &PeriodBrush::periodWished, this,
                [this](const InstantRange& period) { m_wishes.push_back(period); });
    }
    void cleanup() { m_brush.reset(); }

    void aDragOverAllTimeCutsAStretchOut()
    {
        drag(150, 250);
        QVERIFY(!m_wishes.empty());
        QVERIFY(m_brush->period());
        QVERIFY(m_brush->period()->length() < TimeSpan::days(15));
    }

    void aDragOfTheWindowKeepsItsWidth()
    {
        drag(150, 250);
        const TimeSpan before = m_brush->period()->length();
        const Instant begin = m_brush->period()->begin;
        drag(200, 230);
        QVERIFY(m_brush->period()->begin > begin);
        QVERIFY(std::abs((m_brush->period()->length() - before).toSeconds()) < 3600);
    }

    void playingMovesOnAndStopsAtTheEnd()
    {
        m_brush->play();
        QVERIFY(m_brush->isPlaying());
        const Instant first = m_brush->period()->begin;
        m_brush->advance();
        QVERIFY(m_brush->period()->begin > first);
        for (int i = 0; i < 400; ++i)
            m_brush->advance();
        QVERIFY(!m_brush->isPlaying());
    }

    void withReducedMotionItStepsInsteadOfGliding()
    {
        const auto stepOf = [this](PeriodBrush::Motion motion) {
            m_brush->setPeriod(std::nullopt);
            m_brush->setMotion(motion);
            m_brush->play();
            const Instant before = m_brush->period()->begin;
            m_brush->advance();
            m_brush->pause();
            return (m_brush->period()->begin - before).toSeconds();
        };
        QVERIFY(stepOf(PeriodBrush::Motion::Reduced) > 10 * stepOf(PeriodBrush::Motion::Full));
    }

    void theTimelinesWindowStopsPlayingAndIsNoWish()
    {
        m_brush->play();
        m_wishes.clear();
        m_brush->setPeriod(FuzzyDate::parse(u"2024-06-10")->drawnRange());
        QVERIFY(!m_brush->isPlaying());
        QVERIFY(m_wishes.empty());
    }

    void keysMoveWidenAndEndIt()
    {
        bool isAll = false;
        connect(m_brush.get(), &PeriodBrush::allTimeWished, this, [&isAll] { isAll = true; });
        drag(150, 250);
        const InstantRange before = *m_brush->period();
        QTest::keyClick(m_brush.get(), Qt::Key_Right);
        QVERIFY(m_brush->period()->begin > before.begin);
        QTest::keyClick(m_brush.get(), Qt::Key_Up);
        QVERIFY(m_brush->period()->length() > before.length());
        QVERIFY(!m_brush->accessibleDescription().isEmpty());
        QTest::keyClick(m_brush.get(), Qt::Key_Escape);
        QVERIFY(isAll && !m_brush->period());
    }

private:
    void drag(int from, int to)
    {
        QTest::mousePress(m_brush.get(), Qt::LeftButton, {}, { from, 20 });
        QTest::mouseMove(m_brush.get(), { (from + to) / 2, 20 });
        QTest::mouseMove(m_brush.get(), { to, 20 });
        QTest::mouseRelease(m_brush.get(), Qt::LeftButton, {}, { to, 20 });
    }
    std::unique_ptr<PeriodBrush> m_brush;
    std::vector<InstantRange> m_wishes;
};

QTEST_MAIN(TestPeriodBrush)
#include "tst_period_brush.moc"
