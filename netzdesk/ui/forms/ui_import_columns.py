# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_columns.ui'
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
from PySide6.QtWidgets import (QApplication, QGridLayout, QLabel, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_ImportColumns(object):
    def setupUi(self, ImportColumns):
        if not ImportColumns.objectName():
            ImportColumns.setObjectName(u"ImportColumns")
        self.layout_1 = QVBoxLayout(ImportColumns)
        self.layout_1.setObjectName(u"layout_1")
        self.intro = QLabel(ImportColumns)
        self.intro.setObjectName(u"intro")
        self.intro.setWordWrap(True)
        self.intro.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1.addWidget(self.intro)

        self.columns = QWidget(ImportColumns)
        self.columns.setObjectName(u"columns")
        self.grid = QGridLayout(self.columns)
        self.grid.setObjectName(u"grid")
        self.grid.setContentsMargins(0, 0, 0, 0)

        self.layout_1.addWidget(self.columns)

        self.spacer_2 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_2)


        self.retranslateUi(ImportColumns)

        QMetaObject.connectSlotsByName(ImportColumns)
    # setupUi

    def retranslateUi(self, ImportColumns):
        self.intro.setText(QCoreApplication.translate("ImportColumns", u"Links steht, was in Ihrer Liste steht, rechts das Feld dazu. Ein leeres Feld hei\u00dft: Diese Spalte wird nicht eingelesen.", None))
        pass
    # retranslateUi

