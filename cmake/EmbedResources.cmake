# SPDX-License-Identifier: Apache-2.0
# embed_resources(<target> FILES <path>…)
# Puts the bytes of each file, named by its path below the source directory, into the target's read-only data,
# so that a program finds its languages, actors, places and SQL without looking for files.
function(embed_resources target)
  cmake_parse_arguments(ARG "" "" "FILES" ${ARGN})
  set(assembly ${CMAKE_CURRENT_BINARY_DIR}/resources_data.S)
  set(table ${CMAKE_CURRENT_BINARY_DIR}/resources_table.cpp)
  set(asm_text "    .section .rodata\n")
  set(externs "")
  set(rows "")
  set(index 0)
  foreach(file IN LISTS ARG_FILES)
    file(RELATIVE_PATH name ${CMAKE_SOURCE_DIR}/resources ${file})
    string(APPEND asm_text
      "    .global zs_resource_${index}, zs_resource_${index}_end\n    .balign 16\n"
      "zs_resource_${index}:\n    .incbin \"${file}\"\nzs_resource_${index}_end:\n    .byte 0\n")
    string(APPEND externs "extern \"C\" const char zs_resource_${index}[], zs_resource_${index}_end[];\n")
    string(APPEND rows "    {\"${name}\", {zs_resource_${index}, std::size_t(zs_resource_${index}_end - zs_resource_${index})}},\n")
    math(EXPR index "${index} + 1")
  endforeach()
  string(APPEND asm_text "    .section .note.GNU-stack,\"\",%progbits\n")
  file(CONFIGURE OUTPUT ${assembly} CONTENT "${asm_text}" @ONLY)
  file(CONFIGURE OUTPUT ${table} @ONLY CONTENT
"#include \"core/resources.h\"
${externs}
namespace zeitstrahl {
static const Resource table[] = {
${rows}};
std::span<const Resource> resources() { return table; }
}
")
  set_source_files_properties(${assembly} PROPERTIES OBJECT_DEPENDS "${ARG_FILES}")
  target_sources(${target} PRIVATE ${assembly} ${table})
endfunction()
