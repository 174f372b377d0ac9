# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'steering.ui'
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
from PySide6.QtWidgets import (QApplication, QFormLayout, QLabel, QLineEdit,
    QSizePolicy, QVBoxLayout, QWidget)

from netzdesk.ui.fields import (DateField, TextField)

class Ui_SteeringForm(object):
    def setupUi(self, SteeringForm):
        if not SteeringForm.objectName():
            SteeringForm.setObjectName(u"SteeringForm")
        self.column = QVBoxLayout(SteeringForm)
        self.column.setObjectName(u"column")
        self.basics = QWidget(SteeringForm)
        self.basics.setObjectName(u"basics")
        self.basics_form = QFormLayout(self.basics)
        self.basics_form.setObjectName(u"basics_form")
        self.basics_form.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.basics)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setWordWrap(True)

        self.basics_form.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.name_label)

        self.name = QLineEdit(self.basics)
        self.name.setObjectName(u"name")

        self.basics_form.setWidget(1, QFormLayout.ItemRole.SpanningRole, self.name)

        self.purpose_label = QLabel(self.basics)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)

        self.basics_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.purpose_label)

        self.purpose = TextField(self.basics)
        self.purpose.setObjectName(u"purpose")

        self.basics_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.purpose)

        self.rhythm_label = QLabel(self.basics)
        self.rhythm_label.setObjectName(u"rhythm_label")
        self.rhythm_label.setWordWrap(True)

        self.basics_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.rhythm_label)

        self.rhythm = QLineEdit(self.basics)
        self.rhythm.setObjectName(u"rhythm")

        self.basics_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.rhythm)

        self.started_on_label = QLabel(self.basics)
        self.started_on_label.setObjectName(u"started_on_label")
        self.started_on_label.setWordWrap(True)

        self.basics_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.started_on_label)

        self.started_on = DateField(self.basics)
        self.started_on.setObjectName(u"started_on")

        self.basics_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.started_on)

        self.ended_on_label = QLabel(self.basics)
        self.ended_on_label.setObjectName(u"ended_on_label")
        self.ended_on_label.setWordWrap(True)

        self.basics_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.ended_on_label)

        self.ended_on = DateField(self.basics)
        self.ended_on.setObjectName(u"ended_on")

        self.basics_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.ended_on)

        self.notes_label = QLabel(self.basics)
        self.notes_label.setObjectName(u"notes_label")
        self.notes_label.setWordWrap(True)

        self.basics_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.notes_label)

        self.notes = TextField(self.basics)
        self.notes.setObjectName(u"notes")

        self.basics_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.notes)


        self.column.addWidget(self.basics)

        self.outlook = QWidget(SteeringForm)
        self.outlook.setObjectName(u"outlook")
        self.outlook_form = QFormLayout(self.outlook)
        self.outlook_form.setObjectName(u"outlook_form")
        self.outlook_form.setContentsMargins(0, 0, 0, 0)
        self.vision_label = QLabel(self.outlook)
        self.vision_label.setObjectName(u"vision_label")
        self.vision_label.setWordWrap(True)

        self.outlook_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.vision_label)

        self.vision = TextField(self.outlook)
        self.vision.setObjectName(u"vision")

        self.outlook_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.vision)


        self.column.addWidget(self.outlook)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.purpose_label.setBuddy(self.purpose)
        self.rhythm_label.setBuddy(self.rhythm)
        self.started_on_label.setBuddy(self.started_on)
        self.ended_on_label.setBuddy(self.ended_on)
        self.notes_label.setBuddy(self.notes)
        self.vision_label.setBuddy(self.vision)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SteeringForm)

        QMetaObject.connectSlotsByName(SteeringForm)
    # setupUi

    def retranslateUi(self, SteeringForm):
        self.basics.setWindowTitle(QCoreApplication.translate("SteeringForm", u"\u00dcber die Steuerungsgruppe", None))
        self.name_label.setText(QCoreApplication.translate("SteeringForm", u"Na&me", None))
        self.purpose_label.setText(QCoreApplication.translate("SteeringForm", u"&Worum es geht", None))
        self.rhythm_label.setText(QCoreApplication.translate("SteeringForm", u"&Rhythmus", None))
        self.rhythm.setPlaceholderText(QCoreApplication.translate("SteeringForm", u"zum Beispiel alle zwei Wochen", None))
        self.started_on_label.setText(QCoreApplication.translate("SteeringForm", u"B&eginn", None))
        self.ended_on_label.setText(QCoreApplication.translate("SteeringForm", u"Ende", None))
        self.notes_label.setText(QCoreApplication.translate("SteeringForm", u"Not&iz", None))
        self.outlook.setWindowTitle(QCoreApplication.translate("SteeringForm", u"Vision", None))
        self.vision_label.setText(QCoreApplication.translate("SteeringForm", u"&Vision", None))
        pass
    # retranslateUi

