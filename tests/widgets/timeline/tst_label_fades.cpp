// SPDX-License-Identifier: GPL-3.0-or-later
// Labels come in gently after a change of scale, and never while panning.
#include "widgets/timeline/label_fades.h"

#include <QTest>

using namespace demarche;

class TestLabelFades : public QObject {
    Q_OBJECT

private slots:
    void theFirstFrameIsWhole()
    {
        LabelFades fades;
        QCOMPARE(frame(fades, 0, LabelFades::Scale::Other, { 1, 2 }), (QList<double> { 1, 1 }));
        QVERIFY(!fades.isFading());
    }

    void aLabelThatAZoomBringsInComesInGently()
    {
        LabelFades fades;
        frame(fades, 0, LabelFades::Scale::Other, { 1 });
        const QList<double> first = frame(fades, 1000, LabelFades::Scale::Other, { 1, 2 });
        QCOMPARE(first.at(0), 1.0);
        QVERIFY(first.at(1) < 0.3);
        QVERIFY(fades.isFading());
        const QList<double> later
            = frame(fades, 1000 + LabelFades::milliseconds / 2, LabelFades::Scale::Same, { 1, 2 });
        QVERIFY(later.at(1) > first.at(1) && later.at(1) < 1);
        QCOMPARE(frame(fades, 1000 + LabelFades::milliseconds, LabelFades::Scale::Same, { 1, 2 }).at(1), 1.0);
        QVERIFY(!fades.isFading());
    }

    void panningFadesNothing()
    {
        LabelFades fades;
        frame(fades, 0, LabelFades::Scale::Other, { 1 });
        QCOMPARE(frame(fades, 10, LabelFades::Scale::Same, { 1, 2 }), (QList<double> { 1, 1 }));
    }

    void aLabelGoesOnFadingThroughFurtherZooms()
    {
        LabelFades fades;
        frame(fades, 0, LabelFades::Scale::Other, { 1 });
        frame(fades, 100, LabelFades::Scale::Other, { 1, 2 });
        const double then = frame(fades, 150, LabelFades::Scale::Other, { 1, 2 }).at(1);
        QVERIFY(then > 0.3 && then < 1);
    }

private:
    static QList<double> frame(LabelFades& fades, qint64 now, LabelFades::Scale scale, const QList<quint32>& items)
    {
        QList<double> opacities;
        fades.beginFrame(now, scale);
        for (const quint32 item : items)
            opacities << fades.opacityOf({ 0, item });
        fades.endFrame();
        return opacities;
    }
};

QTEST_GUILESS_MAIN(TestLabelFades)
#include "tst_label_fades.moc"
