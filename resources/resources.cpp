// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the library of resources its first object file.
