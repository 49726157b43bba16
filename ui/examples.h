// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/article_import.h"

namespace zeitstrahl {

/// The articles that come with the program.
QList<ArticleImport::Source> exampleArticles();

} // namespace zeitstrahl
