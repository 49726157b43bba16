// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/text/article.h"

#include <QMimeData>

#include <filesystem>
#include <vector>

namespace zeitstrahl {

/// The files and folders on this machine that are dragged; addresses on the net are left aside.
std::vector<std::filesystem::path> droppedFiles(const QMimeData *dragged);

/// The first lines of an article, enough to know it by.
QString opening(const Article &article);

} // namespace zeitstrahl
