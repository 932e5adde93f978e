// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#if defined(YICHUANG_FORMS_BUILD)
#define YICHUANG_FORMS_EXPORT Q_DECL_EXPORT
#else
#define YICHUANG_FORMS_EXPORT Q_DECL_IMPORT
#endif
