# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_preview.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QCheckBox, QComboBox,
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QTableView, QTableWidget,
    QTableWidgetItem, QVBoxLayout, QWidget)

class Ui_ImportPreview(object):
    def setupUi(self, ImportPreview):
        if not ImportPreview.objectName():
            ImportPreview.setObjectName(u"ImportPreview")
        self.layout_1 = QVBoxLayout(ImportPreview)
        self.layout_1.setObjectName(u"layout_1")
        self.counts = QLabel(ImportPreview)
        self.counts.setObjectName(u"counts")
        self.counts.setWordWrap(True)
        self.counts.setTextFormat(Qt.TextFormat.PlainText)
        self.counts.setProperty(u"tone", u"heading")

        self.layout_1.addWidget(self.counts)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setObjectName(u"layout_2")
        self.status_label = QLabel(ImportPreview)
        self.status_label.setObjectName(u"status_label")

        self.layout_2.addWidget(self.status_label)

        self.status = QComboBox(ImportPreview)
        self.status.setObjectName(u"status")

        self.layout_2.addWidget(self.status)

        self.plain_ones = QCheckBox(ImportPreview)
        self.plain_ones.setObjectName(u"plain_ones")

        self.layout_2.addWidget(self.plain_ones)

        self.spacer_3 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)


        self.layout_1.addLayout(self.layout_2)

        self.rows_hint = QLabel(ImportPreview)
        self.rows_hint.setObjectName(u"rows_hint")
        self.rows_hint.setWordWrap(True)
        self.rows_hint.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1.addWidget(self.rows_hint)

        self.rows = QTableView(ImportPreview)
        self.rows.setObjectName(u"rows")
        self.rows.setTabKeyNavigation(False)
        self.rows.setShowGrid(False)
        self.rows.setWordWrap(True)
        self.rows.setCornerButtonEnabled(False)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.rows.sizePolicy().hasHeightForWidth())
        self.rows.setSizePolicy(sizePolicy)

        self.layout_1.addWidget(self.rows)

        self.why = QLabel(ImportPreview)
        self.why.setObjectName(u"why")
        self.why.setWordWrap(True)
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        self.why.setProperty(u"tone", u"muted")

        self.layout_1.addWidget(self.why)

        self.differences = QTableWidget(ImportPreview)
        self.differences.setObjectName(u"differences")
        self.differences.setTabKeyNavigation(False)
        self.differences.setShowGrid(False)
        self.differences.setCornerButtonEnabled(False)
        self.differences.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.differences.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.differences.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)

        self.layout_1.addWidget(self.differences)

        self.decisions = QWidget(ImportPreview)
        self.decisions.setObjectName(u"decisions")
        self.skip = QPushButton(self.decisions)
        self.skip.setObjectName(u"skip")
        self.skip.setAutoDefault(False)
        self.fill = QPushButton(self.decisions)
        self.fill.setObjectName(u"fill")
        self.fill.setAutoDefault(False)
        self.replace = QPushButton(self.decisions)
        self.replace.setObjectName(u"replace")
        self.replace.setAutoDefault(False)
        self.add = QPushButton(self.decisions)
        self.add.setObjectName(u"add")
        self.add.setAutoDefault(False)
        self.alike = QCheckBox(self.decisions)
        self.alike.setObjectName(u"alike")
        self.keep_list = QPushButton(self.decisions)
        self.keep_list.setObjectName(u"keep_list")
        self.keep_list.setAutoDefault(False)

        self.layout_1.addWidget(self.decisions)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.status_label.setBuddy(self.status)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.status, self.plain_ones)
        QWidget.setTabOrder(self.plain_ones, self.rows)
        QWidget.setTabOrder(self.rows, self.differences)
        QWidget.setTabOrder(self.differences, self.skip)
        QWidget.setTabOrder(self.skip, self.fill)
        QWidget.setTabOrder(self.fill, self.replace)
        QWidget.setTabOrder(self.replace, self.add)
        QWidget.setTabOrder(self.add, self.alike)
        QWidget.setTabOrder(self.alike, self.keep_list)

        self.retranslateUi(ImportPreview)

        QMetaObject.connectSlotsByName(ImportPreview)
    # setupUi

    def retranslateUi(self, ImportPreview):
        self.counts.setText("")
#if QT_CONFIG(accessibility)
        self.counts.setAccessibleName(QCoreApplication.translate("ImportPreview", u"Was geschieht", None))
#endif // QT_CONFIG(accessibility)
        self.status_label.setText(QCoreApplication.translate("ImportPreview", u"Status der &neuen:", None))
#if QT_CONFIG(accessibility)
        self.status.setAccessibleName(QCoreApplication.translate("ImportPreview", u"Status neuer Partner*innen", None))
#endif // QT_CONFIG(accessibility)
        self.plain_ones.setText(QCoreApplication.translate("ImportPreview", u"Auch eindeutige &zeigen", None))
        self.rows_hint.setText("")
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("ImportPreview", u"Zeilen, die Sie ansehen sollten", None))
#endif // QT_CONFIG(accessibility)
        self.why.setText("")
#if QT_CONFIG(accessibility)
        self.why.setAccessibleName(QCoreApplication.translate("ImportPreview", u"Grund der gew\u00e4hlten Zeile", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.differences.setAccessibleName(QCoreApplication.translate("ImportPreview", u"Unterschiede der gew\u00e4hlten Zeile", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.skip.setToolTip(QCoreApplication.translate("ImportPreview", u"Diese Zeilen bleiben weg", None))
#endif // QT_CONFIG(tooltip)
        self.skip.setText(QCoreApplication.translate("ImportPreview", u"&\u00dcberspringen", None))
#if QT_CONFIG(tooltip)
        self.fill.setToolTip(QCoreApplication.translate("ImportPreview", u"Nur \u00fcbernehmen, was noch fehlt", None))
#endif // QT_CONFIG(tooltip)
        self.fill.setText(QCoreApplication.translate("ImportPreview", u"L\u00fccken &f\u00fcllen", None))
#if QT_CONFIG(tooltip)
        self.replace.setToolTip(QCoreApplication.translate("ImportPreview", u"\u00dcbernehmen, was noch fehlt und was anders ist", None))
#endif // QT_CONFIG(tooltip)
        self.replace.setText(QCoreApplication.translate("ImportPreview", u"E&rsetzen", None))
#if QT_CONFIG(tooltip)
        self.add.setToolTip(QCoreApplication.translate("ImportPreview", u"Als weitere Partner*innen anlegen", None))
#endif // QT_CONFIG(tooltip)
        self.add.setText(QCoreApplication.translate("ImportPreview", u"Neu anle&gen", None))
        self.alike.setText(QCoreApplication.translate("ImportPreview", u"f\u00fcr &alle gleichen", None))
        self.keep_list.setText(QCoreApplication.translate("ImportPreview", u"Zeilen s&peichern \u2026", None))
        pass
    # retranslateUi

