// SPDX-License-Identifier: GPL-3.0-or-later
// Text to measure on: the folder that DEMARCHE_CORPUS names, or invented news.
#pragma once

#include <QStringList>

namespace demarche {

/// All *.txt below DEMARCHE_CORPUS, by path; without it `count` invented articles.
QStringList corpusTexts(int count = 400);
/// Invented news of ordinary length with dates, actors, offices and quotes; different for each number.
QString inventedArticle(int number);

} // namespace demarche
