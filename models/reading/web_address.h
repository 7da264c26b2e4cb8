// SPDX-License-Identifier: GPL-3.0-or-later
// Web and mail addresses as they stand in a text, and the day that many of them hold.
#pragma once

#include "models/text/text_span.h"

#include <QString>

#include <optional>

namespace demarche {

/// The first web address within the span, without punctuation after it; empty if there is none.
TextSpan webAddressIn(QStringView text, const TextSpan& span);
bool holdsMailAddress(QStringView text);
/// Domain of the first mail address: "joongang.co.kr"; empty if there is none.
QString mailDomainIn(QStringView text);
/// "www.example.com" of "https://www.example.com/a"; lower case.
QString hostOf(QStringView address);

/// Where an address tells a date: "/2023/09/19/", "/2023/sep/19/", "/2023-09-19", "20230919".
std::optional<TextSpan> dateInAddress(QStringView text, const TextSpan& address);

} // namespace demarche
