# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'follow_up.ui'
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
from netzdesk.ui.record_field import RecordField

class Ui_FollowUpForm(object):
    def setupUi(self, FollowUpForm):
        if not FollowUpForm.objectName():
            FollowUpForm.setObjectName(u"FollowUpForm")
        self.column = QVBoxLayout(FollowUpForm)
        self.column.setObjectName(u"column")
        self.basics = QWidget(FollowUpForm)
        self.basics.setObjectName(u"basics")
        self.basics_form = QFormLayout(self.basics)
        self.basics_form.setObjectName(u"basics_form")
        self.basics_form.setContentsMargins(0, 0, 0, 0)
        self.subject_label = QLabel(self.basics)
        self.subject_label.setObjectName(u"subject_label")
        self.subject_label.setWordWrap(True)

        self.basics_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.subject_label)

        self.subject = QLineEdit(self.basics)
        self.subject.setObjectName(u"subject")

        self.basics_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.subject)

        self.due_on_label = QLabel(self.basics)
        self.due_on_label.setObjectName(u"due_on_label")
        self.due_on_label.setWordWrap(True)

        self.basics_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.due_on_label)

        self.due_on = DateField(self.basics)
        self.due_on.setObjectName(u"due_on")

        self.basics_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.due_on)

        self.partner_id_label = QLabel(self.basics)
        self.partner_id_label.setObjectName(u"partner_id_label")
        self.partner_id_label.setWordWrap(True)

        self.basics_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.partner_id_label)

        self.partner_id = RecordField(self.basics)
        self.partner_id.setObjectName(u"partner_id")

        self.basics_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.partner_id)

        self.person_id_label = QLabel(self.basics)
        self.person_id_label.setObjectName(u"person_id_label")
        self.person_id_label.setWordWrap(True)

        self.basics_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.person_id_label)

        self.person_id = RecordField(self.basics)
        self.person_id.setObjectName(u"person_id")

        self.basics_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.person_id)

        self.done_on_label = QLabel(self.basics)
        self.done_on_label.setObjectName(u"done_on_label")
        self.done_on_label.setWordWrap(True)

        self.basics_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.done_on_label)

        self.done_on = DateField(self.basics)
        self.done_on.setObjectName(u"done_on")

        self.basics_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.done_on)

        self.outcome_label = QLabel(self.basics)
        self.outcome_label.setObjectName(u"outcome_label")
        self.outcome_label.setWordWrap(True)

        self.basics_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.outcome_label)

        self.outcome = TextField(self.basics)
        self.outcome.setObjectName(u"outcome")

        self.basics_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.outcome)


        self.column.addWidget(self.basics)

#if QT_CONFIG(shortcut)
        self.subject_label.setBuddy(self.subject)
        self.due_on_label.setBuddy(self.due_on)
        self.partner_id_label.setBuddy(self.partner_id)
        self.person_id_label.setBuddy(self.person_id)
        self.done_on_label.setBuddy(self.done_on)
        self.outcome_label.setBuddy(self.outcome)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FollowUpForm)

        QMetaObject.connectSlotsByName(FollowUpForm)
    # setupUi

    def retranslateUi(self, FollowUpForm):
        self.basics.setWindowTitle(QCoreApplication.translate("FollowUpForm", u"Wiedervorlage", None))
        self.subject_label.setText(QCoreApplication.translate("FollowUpForm", u"Bet&reff", None))
        self.due_on_label.setText(QCoreApplication.translate("FollowUpForm", u"&F\u00e4llig am", None))
        self.partner_id_label.setText(QCoreApplication.translate("FollowUpForm", u"&Organisation", None))
        self.person_id_label.setText(QCoreApplication.translate("FollowUpForm", u"&Person", None))
        self.done_on_label.setText(QCoreApplication.translate("FollowUpForm", u"&Erledigt am", None))
        self.outcome_label.setText(QCoreApplication.translate("FollowUpForm", u"Er&gebnis", None))
        pass
    # retranslateUi

