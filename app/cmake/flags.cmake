# SPDX-License-Identifier: GPL-3.0-or-later
# Every define, warning and hardening flag of the project, in one place. All targets link yichuang_flags.
add_library(yichuang_flags INTERFACE)
target_compile_features(yichuang_flags INTERFACE cxx_std_20)
target_include_directories(yichuang_flags INTERFACE ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR})
target_compile_definitions(yichuang_flags INTERFACE
    QT_NO_KEYWORDS QT_NO_FOREACH
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_CONTEXTLESS_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    YICHUANG_VERSION="${PROJECT_VERSION}")
target_compile_options(yichuang_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wold-style-cast -Werror=switch -Werror=return-type)
if(YICHUANG_WERROR)
    target_compile_options(yichuang_flags INTERFACE -Werror)
endif()

if(YICHUANG_SANITIZE)
    target_compile_options(yichuang_flags INTERFACE
        -fsanitize=${YICHUANG_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(yichuang_flags INTERFACE -fsanitize=${YICHUANG_SANITIZE})
else()
    target_compile_options(yichuang_flags INTERFACE
        -fstack-protector-strong -fstack-clash-protection -fcf-protection)
    target_compile_definitions(yichuang_flags INTERFACE
        $<$<CONFIG:Release>:_FORTIFY_SOURCE=2> $<$<CONFIG:Release>:_GLIBCXX_ASSERTIONS>)
    target_link_options(yichuang_flags INTERFACE -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack)
endif()

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_CXX_FLAGS_DEBUG "-Og -g1")
