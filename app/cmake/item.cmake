# SPDX-License-Identifier: GPL-3.0-or-later
# How an item becomes a signed plug-in. A folder <root>/<department>/<item>/ with an item.json is all it takes:
#   item.json    the definition; may name a class as "logic", which logic.h then declares
#   params.json  amounts, ages and day counts by region and year
#   *.h, *.cpp   the logic, if any
#   item.cmake   only if the item needs something unusual; sees the target's name as ITEM_TARGET
# The build refuses an item that yichuang-lint refuses.

set(YICHUANG_ITEM_KEY "" CACHE FILEPATH "Private key (PEM) that signs the items; empty: a throw-away key of this build tree")
set(YICHUANG_ITEM_DIR ${CMAKE_BINARY_DIR}/lib/yichuang/items)
if(YICHUANG_ITEM_KEY)
    set(YICHUANG_ITEM_KEY_FILE ${YICHUANG_ITEM_KEY})
else()
    set(YICHUANG_ITEM_KEY_FILE ${CMAKE_BINARY_DIR}/itemkey/throw-away.pem)
endif()

# yichuang_trusted_item_key(<file.cpp>): the public half of the signing key as a source; makes the key if it must.
function(yichuang_trusted_item_key source)
    set(key_place BYPRODUCTS ${YICHUANG_ITEM_KEY_FILE})
    if(YICHUANG_ITEM_KEY)
        set(key_place DEPENDS ${YICHUANG_ITEM_KEY_FILE})
    endif()
    add_custom_command(OUTPUT ${source}
        COMMAND yichuang-itempack key ${YICHUANG_ITEM_KEY_FILE} ${source}
        ${key_place}
        COMMENT "The key that items are signed with" VERBATIM)
    add_custom_target(yichuang_item_key DEPENDS ${source})
endfunction()

# One precompiled header for all items; with the flags of a plug-in.
function(_yichuang_item_pch)
    if(YICHUANG_PCH AND NOT TARGET yichuang_item_pch)
        file(WRITE ${CMAKE_BINARY_DIR}/itempch/pch.cpp.new "// SPDX-License-Identifier: GPL-3.0-or-later\n")
        file(COPY_FILE ${CMAKE_BINARY_DIR}/itempch/pch.cpp.new ${CMAKE_BINARY_DIR}/itempch/pch.cpp ONLY_IF_DIFFERENT)
        add_library(yichuang_item_pch OBJECT ${CMAKE_BINARY_DIR}/itempch/pch.cpp)
        target_link_libraries(yichuang_item_pch PRIVATE yichuang_flags yichuang_core yichuang_forms)
        set_target_properties(yichuang_item_pch PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
        target_precompile_headers(yichuang_item_pch PRIVATE <QtCore/QtCore>)
    endif()
endfunction()

# yichuang_item(<folder> OUTPUT <directory> TARGET <variable>)
function(yichuang_item folder)
    cmake_parse_arguments(ARG "" "OUTPUT;TARGET" "" ${ARGN})
    get_filename_component(item ${folder} NAME)
    get_filename_component(department ${folder} DIRECTORY)
    get_filename_component(department ${department} NAME)
    set(name ${department}.${item})
    set(target item.${name})
    set(work ${CMAKE_CURRENT_BINARY_DIR}/${name})
    file(MAKE_DIRECTORY ${work})

    file(GLOB logic CONFIGURE_DEPENDS ${folder}/*.h ${folder}/*.cpp)
    file(GLOB data CONFIGURE_DEPENDS ${folder}/*.json)
    file(GLOB shared CONFIGURE_DEPENDS
        ${PROJECT_SOURCE_DIR}/forms/fragments/*.json ${PROJECT_SOURCE_DIR}/resources/codes/*.json)
    add_custom_command(OUTPUT ${work}/plugin.cpp ${work}/metadata.json
        COMMAND yichuang-itempack pack ${folder} ${work}
            --fragments ${PROJECT_SOURCE_DIR}/forms/fragments --codes ${PROJECT_SOURCE_DIR}/resources/codes
        DEPENDS ${data} ${shared} yichuang-itempack
        COMMENT "Checking and packing item ${name}" VERBATIM)
    # moc by hand: it only warns when the metadata is missing or broken, and AUTOMOC needs two builds to see a change.
    add_custom_command(OUTPUT ${work}/plugin.moc
        COMMAND Qt6::moc -I ${PROJECT_SOURCE_DIR}/app -o ${work}/plugin.moc ${work}/plugin.cpp
        DEPENDS ${work}/plugin.cpp ${work}/metadata.json ${PROJECT_SOURCE_DIR}/app/core/itempackage.h
        COMMENT "" VERBATIM)

    add_library(${target} MODULE ${logic} ${work}/plugin.cpp ${work}/plugin.moc)
    target_link_libraries(${target} PRIVATE yichuang_flags yichuang_core yichuang_forms)
    target_include_directories(${target} PRIVATE ${folder} ${work})
    set_target_properties(${target} PROPERTIES
        AUTOMOC OFF AUTOUIC OFF AUTORCC OFF
        PREFIX ""
        OUTPUT_NAME ${name}
        DEFINE_SYMBOL ""
        SKIP_BUILD_RPATH ON
        LIBRARY_OUTPUT_DIRECTORY ${ARG_OUTPUT})
    _yichuang_item_pch()
    if(TARGET yichuang_item_pch)
        target_precompile_headers(${target} REUSE_FROM yichuang_item_pch)
    endif()
    set(ITEM_TARGET ${target})
    if(EXISTS ${folder}/item.cmake)
        include(${folder}/item.cmake)
    endif()
    set(${ARG_TARGET} ${target} PARENT_SCOPE)
endfunction()

# yichuang_items(<name> ROOT <directory> OUTPUT <directory>): every item below a root, and the signed list of them.
# Target yichuang_items_<name> builds all; part of the default build.
function(yichuang_items name)
    cmake_parse_arguments(ARG "" "ROOT;OUTPUT" "" ${ARGN})
    file(GLOB definitions CONFIGURE_DEPENDS ${ARG_ROOT}/*/*/item.json)
    set(targets)
    set(files)
    foreach(definition IN LISTS definitions)
        get_filename_component(folder ${definition} DIRECTORY)
        yichuang_item(${folder} OUTPUT ${ARG_OUTPUT} TARGET target)
        list(APPEND targets ${target})
        list(APPEND files $<TARGET_FILE:${target}>)
    endforeach()
    # Signing also takes away what no folder stands for any more.
    add_custom_command(OUTPUT ${ARG_OUTPUT}/items.allow.sig
        COMMAND yichuang-itempack sign ${YICHUANG_ITEM_KEY_FILE} ${ARG_OUTPUT} ${files}
        DEPENDS ${targets} yichuang_item_key yichuang-itempack
        COMMENT "Signing the items of ${name}" VERBATIM)
    add_custom_target(yichuang_items_${name} ALL DEPENDS ${ARG_OUTPUT}/items.allow.sig)
endfunction()
