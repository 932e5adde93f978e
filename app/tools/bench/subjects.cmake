# SPDX-License-Identifier: GPL-3.0-or-later
# yichuang_bench_subject(<file> <target>...)
macro(yichuang_bench_subject file)
    list(APPEND sources ${file})
    list(APPEND rooms ${ARGN})
endmacro()

yichuang_bench_subject(bench_start.cpp)
yichuang_bench_subject("bench_form.cpp;bench_formpeer.cpp;bench_formrun.cpp;bench_formspec.cpp" yichuang_forms)
yichuang_bench_subject("bench_accept.cpp;bench_house.cpp;bench_search.cpp" yichuang_store yichuang_crypto yichuang_forms)
yichuang_bench_subject("bench_items.cpp;bench_itemcases.cpp;bench_itemcases.h;${PROJECT_SOURCE_DIR}/tests/items/casemaker.cpp"
    yichuang_catalogue yichuang_crypto yichuang_forms yichuang_resources)
if(TARGET yichuang_sync AND TARGET yichuang_store)
    yichuang_bench_subject("bench_drain.cpp;bench_peer_outbox.cpp;benchstation.cpp;benchstation.h"
        yichuang_sync yichuang_store yichuang_crypto)
endif()
