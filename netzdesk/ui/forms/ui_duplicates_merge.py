# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'duplicates_merge.ui'
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
from PySide6.QtWidgets import (QApplication, QGridLayout, QLabel, QRadioButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_DuplicatesMerge(object):
    def setupUi(self, DuplicatesMerge):
        if not DuplicatesMerge.objectName():
            DuplicatesMerge.setObjectName(u"DuplicatesMerge")
        self.layout_1 = QVBoxLayout(DuplicatesMerge)
        self.layout_1.setObjectName(u"layout_1")
        self.stays_label = QLabel(DuplicatesMerge)
        self.stays_label.setObjectName(u"stays_label")
        self.stays_label.setWordWrap(True)
        self.stays_label.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_1.addWidget(self.stays_label)

        self.keep_first = QRadioButton(DuplicatesMerge)
        self.keep_first.setObjectName(u"keep_first")

        self.layout_1.addWidget(self.keep_first)

        self.keep_second = QRadioButton(DuplicatesMerge)
        self.keep_second.setObjectName(u"keep_second")

        self.layout_1.addWidget(self.keep_second)

        self.fields_title = QLabel(DuplicatesMerge)
        self.fields_title.setObjectName(u"fields_title")
        self.fields_title.setWordWrap(True)
        self.fields_title.setTextFormat(Qt.TextFormat.PlainText)
        self.fields_title.setProperty(u"tone", u"heading")

        self.layout_1.addWidget(self.fields_title)

        self.fields = QWidget(DuplicatesMerge)
        self.fields.setObjectName(u"fields")
        self.fields_grid = QGridLayout(self.fields)
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setContentsMargins(0, 0, 0, 0)

        self.layout_1.addWidget(self.fields)

        self.moved_title = QLabel(DuplicatesMerge)
        self.moved_title.setObjectName(u"moved_title")
        self.moved_title.setWordWrap(True)
        self.moved_title.setTextFormat(Qt.TextFormat.PlainText)
        self.moved_title.setProperty(u"tone", u"heading")

        self.layout_1.addWidget(self.moved_title)

        self.moved = QLabel(DuplicatesMerge)
        self.moved.setObjectName(u"moved")
        self.moved.setWordWrap(True)
        self.moved.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.moved.sizePolicy().hasHeightForWidth())
        self.moved.setSizePolicy(sizePolicy)
        self.moved.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.layout_1.addWidget(self.moved)

        self.dropped_title = QLabel(DuplicatesMerge)
        self.dropped_title.setObjectName(u"dropped_title")
        self.dropped_title.setWordWrap(True)
        self.dropped_title.setTextFormat(Qt.TextFormat.PlainText)
        self.dropped_title.setProperty(u"tone", u"heading")

        self.layout_1.addWidget(self.dropped_title)

        self.dropped = QLabel(DuplicatesMerge)
        self.dropped.setObjectName(u"dropped")
        self.dropped.setWordWrap(True)
        self.dropped.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.dropped.sizePolicy().hasHeightForWidth())
        self.dropped.setSizePolicy(sizePolicy)
        self.dropped.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.layout_1.addWidget(self.dropped)

        self.spacer_2 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_2)


        self.retranslateUi(DuplicatesMerge)

        QMetaObject.connectSlotsByName(DuplicatesMerge)
    # setupUi

    def retranslateUi(self, DuplicatesMerge):
        self.stays_label.setText(QCoreApplication.translate("DuplicatesMerge", u"Dieser Eintrag bleibt, der andere kommt in den Papierkorb:", None))
        self.fields_title.setText(QCoreApplication.translate("DuplicatesMerge", u"Was soll gelten?", None))
        self.moved_title.setText(QCoreApplication.translate("DuplicatesMerge", u"Das kommt dazu", None))
        self.moved.setText("")
#if QT_CONFIG(accessibility)
        self.moved.setAccessibleName(QCoreApplication.translate("DuplicatesMerge", u"Das kommt dazu", None))
#endif // QT_CONFIG(accessibility)
        self.dropped_title.setText(QCoreApplication.translate("DuplicatesMerge", u"Das f\u00e4llt weg", None))
        self.dropped.setText("")
#if QT_CONFIG(accessibility)
        self.dropped.setAccessibleName(QCoreApplication.translate("DuplicatesMerge", u"Das f\u00e4llt weg", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

