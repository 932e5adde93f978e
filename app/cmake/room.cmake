# SPDX-License-Identifier: GPL-3.0-or-later
# How a room, a program and a test executable are declared. Link targets hold the arrows of the house:
# a room sees only what it names here.

# yichuang_room(<name> [SHARED] SOURCES <file>... [LINKS <target>...])
# Builds library yichuang_<name>; static unless SHARED (libraries that plug-ins link as well must be shared).
function(yichuang_room name)
    cmake_parse_arguments(ARG "SHARED" "" "SOURCES;LINKS" ${ARGN})
    if(ARG_SHARED)
        add_library(yichuang_${name} SHARED ${ARG_SOURCES})
        string(TOUPPER ${name} upper)
        target_compile_definitions(yichuang_${name} PRIVATE YICHUANG_${upper}_BUILD)
    else()
        add_library(yichuang_${name} STATIC ${ARG_SOURCES})
    endif()
    target_link_libraries(yichuang_${name} PUBLIC yichuang_flags ${ARG_LINKS})
    yichuang_precompile(yichuang_${name})
endfunction()

# yichuang_program(<name> SOURCES <file>... LINKS <target>...)
function(yichuang_program name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE yichuang_flags ${ARG_LINKS})
    set_target_properties(${name} PROPERTIES
        POSITION_INDEPENDENT_CODE ON
        BUILD_RPATH_USE_ORIGIN ON
        INSTALL_RPATH "$ORIGIN/../lib/yichuang")
    yichuang_precompile(${name})
endfunction()

# yichuang_test(<room> SOURCES <file>... LINKS <target>...)
# One test executable per room, tst_<room>; each source registers its classes with YICHUANG_TEST.
function(yichuang_test room)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINKS" ${ARGN})
    add_executable(tst_${room} ${ARG_SOURCES})
    target_link_libraries(tst_${room} PRIVATE yichuang_flags yichuang_testsupport ${ARG_LINKS})
    target_compile_definitions(tst_${room} PRIVATE
        YICHUANG_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        YICHUANG_BINARY_DIR="${PROJECT_BINARY_DIR}")
    # g++ 12 sees an impossible memcpy inside the inlined strings of valijson.
    target_compile_options(tst_${room} PRIVATE -Wno-error=stringop-overflow)
    yichuang_precompile(tst_${room})
    add_test(NAME ${room} COMMAND tst_${room})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 600)
    endif()
    set_tests_properties(${room} PROPERTIES
        TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()

function(yichuang_precompile target)
    if(YICHUANG_PCH)
        target_precompile_headers(${target} PRIVATE
            <QtCore/QtCore> <algorithm> <array> <functional> <memory> <optional> <vector>)
    endif()
endfunction()
