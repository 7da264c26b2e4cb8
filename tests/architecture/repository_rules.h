// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about files rather than code: names, licence lines, listing in the build, first includes, types.
#pragma once

#include "tests/architecture/source_code.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace demarche {

/// Lower case everywhere; CMakeLists.txt and pages written in capitals (README.md) are as others expect.
QStringList namesNotInLowerCase(const QStringList& paths);

/// Sources named for no purpose: util, helper, common, misc, manager.
QStringList namesThatSayNothing(const QStringList& paths);

/// Files whose first line (second, after #!) is not the licence.
QStringList filesWithoutLicence(const std::vector<SourceFile>& files);

/// Headers whose second line is not the sentence that says what they are for, or that lack #pragma once.
QStringList headersWithoutPurpose(const std::vector<SourceFile>& sources);

/// Sources that include something else before their own header, so that it is not proved complete.
QStringList headersNotIncludedFirst(const std::vector<SourceFile>& sources);

/// Sources that the CMakeLists.txt of their folder does not name.
QStringList sourcesNotBuilt(const std::vector<SourceFile>& sources, const std::vector<SourceFile>& buildFiles);

/// "VerbForm: models/a.h models/b.h": types that two headers define in one namespace. Where both are linked
/// into one program, it is one type or the other by chance.
QStringList typesDefinedTwice(const std::vector<SourceFile>& sources);

} // namespace demarche
