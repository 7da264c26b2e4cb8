// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix as those hear it who do not see it: a table whose cells are sentences.
#pragma once

class QAccessibleInterface;
class QObject;

namespace demarche {

/// For QAccessible::installFactory; null for anything but a matrix.
QAccessibleInterface* makeMatrixInterface(QObject* object);

} // namespace demarche
