# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'group.ui'
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

from netzdesk.ui.fields import (ChoiceField, DateField, TextField)
from netzdesk.ui.record_field import RecordField

class Ui_GroupForm(object):
    def setupUi(self, GroupForm):
        if not GroupForm.objectName():
            GroupForm.setObjectName(u"GroupForm")
        self.column = QVBoxLayout(GroupForm)
        self.column.setObjectName(u"column")
        self.basics = QWidget(GroupForm)
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

        self.target_group_id_label = QLabel(self.basics)
        self.target_group_id_label.setObjectName(u"target_group_id_label")
        self.target_group_id_label.setWordWrap(True)

        self.basics_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.target_group_id_label)

        self.target_group_id = ChoiceField(self.basics)
        self.target_group_id.setObjectName(u"target_group_id")

        self.basics_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.target_group_id)

        self.life_domain_id_label = QLabel(self.basics)
        self.life_domain_id_label.setObjectName(u"life_domain_id_label")
        self.life_domain_id_label.setWordWrap(True)

        self.basics_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.life_domain_id_label)

        self.life_domain_id = ChoiceField(self.basics)
        self.life_domain_id.setObjectName(u"life_domain_id")

        self.basics_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.life_domain_id)

        self.predecessor_id_label = QLabel(self.basics)
        self.predecessor_id_label.setObjectName(u"predecessor_id_label")
        self.predecessor_id_label.setWordWrap(True)

        self.basics_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.predecessor_id_label)

        self.predecessor_id = RecordField(self.basics)
        self.predecessor_id.setObjectName(u"predecessor_id")

        self.basics_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.predecessor_id)

        self.rhythm_label = QLabel(self.basics)
        self.rhythm_label.setObjectName(u"rhythm_label")
        self.rhythm_label.setWordWrap(True)

        self.basics_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.rhythm_label)

        self.rhythm = QLineEdit(self.basics)
        self.rhythm.setObjectName(u"rhythm")

        self.basics_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.rhythm)

        self.started_on_label = QLabel(self.basics)
        self.started_on_label.setObjectName(u"started_on_label")
        self.started_on_label.setWordWrap(True)

        self.basics_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.started_on_label)

        self.started_on = DateField(self.basics)
        self.started_on.setObjectName(u"started_on")

        self.basics_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.started_on)

        self.ended_on_label = QLabel(self.basics)
        self.ended_on_label.setObjectName(u"ended_on_label")
        self.ended_on_label.setWordWrap(True)

        self.basics_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.ended_on_label)

        self.ended_on = DateField(self.basics)
        self.ended_on.setObjectName(u"ended_on")

        self.basics_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.ended_on)

        self.notes_label = QLabel(self.basics)
        self.notes_label.setObjectName(u"notes_label")
        self.notes_label.setWordWrap(True)

        self.basics_form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.notes_label)

        self.notes = TextField(self.basics)
        self.notes.setObjectName(u"notes")

        self.basics_form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.notes)


        self.column.addWidget(self.basics)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.purpose_label.setBuddy(self.purpose)
        self.target_group_id_label.setBuddy(self.target_group_id)
        self.life_domain_id_label.setBuddy(self.life_domain_id)
        self.predecessor_id_label.setBuddy(self.predecessor_id)
        self.rhythm_label.setBuddy(self.rhythm)
        self.started_on_label.setBuddy(self.started_on)
        self.ended_on_label.setBuddy(self.ended_on)
        self.notes_label.setBuddy(self.notes)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(GroupForm)

        QMetaObject.connectSlotsByName(GroupForm)
    # setupUi

    def retranslateUi(self, GroupForm):
        self.basics.setWindowTitle(QCoreApplication.translate("GroupForm", u"\u00dcber die Gruppe", None))
        self.name_label.setText(QCoreApplication.translate("GroupForm", u"Na&me", None))
        self.purpose_label.setText(QCoreApplication.translate("GroupForm", u"&Worum es geht", None))
        self.target_group_id_label.setText(QCoreApplication.translate("GroupForm", u"&Zielgruppe", None))
        self.life_domain_id_label.setText(QCoreApplication.translate("GroupForm", u"&Lebensbereich", None))
        self.predecessor_id_label.setText(QCoreApplication.translate("GroupForm", u"Hervorgegangen a&us", None))
        self.rhythm_label.setText(QCoreApplication.translate("GroupForm", u"&Rhythmus", None))
        self.rhythm.setPlaceholderText(QCoreApplication.translate("GroupForm", u"zum Beispiel alle zwei Wochen", None))
        self.started_on_label.setText(QCoreApplication.translate("GroupForm", u"B&eginn", None))
        self.ended_on_label.setText(QCoreApplication.translate("GroupForm", u"Ende", None))
        self.notes_label.setText(QCoreApplication.translate("GroupForm", u"Not&iz", None))
        pass
    # retranslateUi

