# SPDX-License-Identifier: Apache-2.0
# The warnings that every target of ours is built with.
add_library(zeitstrahl_warnings INTERFACE)
target_compile_options(zeitstrahl_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow=local -Wconversion -Wno-sign-conversion)
