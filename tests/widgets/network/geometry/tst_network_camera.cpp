// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/geometry/network_camera.h"

#include <QTest>

#include <cmath>

using namespace demarche;

namespace {

bool isNear(const QPointF& a, const QPointF& b) { return std::hypot(a.x() - b.x(), a.y() - b.y()) < 1e-6; }
const QRectF world(-1, -0.5, 2, 1);

} // namespace

class TestNetworkCamera : public QObject {
    Q_OBJECT

private slots:
    void allIsInSightWhenFitted()
    {
        for (const QRectF& view : { QRectF(10, 10, 300, 300), QRectF(0, 0, 900, 200), QRectF(0, 0, 100, 700) }) {
            const NetworkCamera camera = NetworkCamera::fitted(world, view);
            QVERIFY(view.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(camera.toView(world.topLeft())));
            QVERIFY(view.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(camera.toView(world.bottomRight())));
            QVERIFY(isNear(camera.toView(world.center()), view.center()));
        }
    }

    void thereAndBackIsTheSamePlace()
    {
        const NetworkCamera camera = NetworkCamera::fitted(world, { 0, 0, 400, 300 }).zoomedAt({ 30, 40 }, 1.7);
        QVERIFY(isNear(camera.toWorld(camera.toView({ 0.3, -0.2 })), { 0.3, -0.2 }));
    }

    void zoomKeepsWhatIsUnderTheCursor()
    {
        const NetworkCamera camera = NetworkCamera::fitted(world, { 0, 0, 400, 300 });
        const QPointF under = camera.toWorld({ 120, 80 });
        QVERIFY(isNear(camera.zoomedAt({ 120, 80 }, 1.2).toView(under), { 120, 80 }));
    }

    void zoomingInAndOutComesHome()
    {
        const NetworkCamera camera = NetworkCamera::fitted(world, { 0, 0, 400, 300 });
        NetworkCamera moved = camera;
        for (int i = 0; i < 7; ++i)
            moved = moved.zoomedAt({ 50, 60 }, 1.2);
        for (int i = 0; i < 7; ++i)
            moved = moved.zoomedAt({ 50, 60 }, 1 / 1.2);
        QVERIFY(isNear(moved.toView({ 0.5, 0.5 }), camera.toView({ 0.5, 0.5 })));
    }

    void zoomStopsSomewhere()
    {
        NetworkCamera camera = NetworkCamera::fitted(world, { 0, 0, 400, 300 });
        for (int i = 0; i < 200; ++i)
            camera = camera.zoomedAt({ 0, 0 }, 1.2);
        QVERIFY(camera.magnification() < 100);
        for (int i = 0; i < 400; ++i)
            camera = camera.zoomedAt({ 0, 0 }, 1 / 1.2);
        QVERIFY(camera.magnification() > 0.1);
    }

    void aSinglePlaceCanBeShown()
    {
        const NetworkCamera camera = NetworkCamera::fitted({ 0, 0, 0, 0 }, { 0, 0, 400, 300 });
        QVERIFY(isNear(camera.toView({ 0, 0 }), { 200, 150 }));
    }
};

QTEST_GUILESS_MAIN(TestNetworkCamera)
#include "tst_network_camera.moc"
