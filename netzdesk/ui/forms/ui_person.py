# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person.ui'
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

from netzdesk.ui.fields import TextField

class Ui_PersonForm(object):
    def setupUi(self, PersonForm):
        if not PersonForm.objectName():
            PersonForm.setObjectName(u"PersonForm")
        self.column = QVBoxLayout(PersonForm)
        self.column.setObjectName(u"column")
        self.basics = QWidget(PersonForm)
        self.basics.setObjectName(u"basics")
        self.basics_form = QFormLayout(self.basics)
        self.basics_form.setObjectName(u"basics_form")
        self.basics_form.setContentsMargins(0, 0, 0, 0)
        self.academic_title_label = QLabel(self.basics)
        self.academic_title_label.setObjectName(u"academic_title_label")
        self.academic_title_label.setWordWrap(True)

        self.basics_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.academic_title_label)

        self.academic_title = QLineEdit(self.basics)
        self.academic_title.setObjectName(u"academic_title")

        self.basics_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.academic_title)

        self.first_name_label = QLabel(self.basics)
        self.first_name_label.setObjectName(u"first_name_label")
        self.first_name_label.setWordWrap(True)

        self.basics_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.first_name_label)

        self.first_name = QLineEdit(self.basics)
        self.first_name.setObjectName(u"first_name")

        self.basics_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.first_name)

        self.last_name_label = QLabel(self.basics)
        self.last_name_label.setObjectName(u"last_name_label")
        self.last_name_label.setWordWrap(True)

        self.basics_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.last_name_label)

        self.last_name = QLineEdit(self.basics)
        self.last_name.setObjectName(u"last_name")

        self.basics_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.last_name)

        self.salutation_label = QLabel(self.basics)
        self.salutation_label.setObjectName(u"salutation_label")
        self.salutation_label.setWordWrap(True)

        self.basics_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.salutation_label)

        self.salutation = QLineEdit(self.basics)
        self.salutation.setObjectName(u"salutation")

        self.basics_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.salutation)

        self.language_label = QLabel(self.basics)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setWordWrap(True)

        self.basics_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.language_label)

        self.language = QLineEdit(self.basics)
        self.language.setObjectName(u"language")

        self.basics_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.language)


        self.column.addWidget(self.basics)

        self.remarks = QWidget(PersonForm)
        self.remarks.setObjectName(u"remarks")
        self.remarks_form = QFormLayout(self.remarks)
        self.remarks_form.setObjectName(u"remarks_form")
        self.remarks_form.setContentsMargins(0, 0, 0, 0)
        self.biography_label = QLabel(self.remarks)
        self.biography_label.setObjectName(u"biography_label")
        self.biography_label.setWordWrap(True)

        self.remarks_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.biography_label)

        self.biography = TextField(self.remarks)
        self.biography.setObjectName(u"biography")

        self.remarks_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.biography)

        self.notes_label = QLabel(self.remarks)
        self.notes_label.setObjectName(u"notes_label")
        self.notes_label.setWordWrap(True)

        self.remarks_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.notes_label)

        self.notes = TextField(self.remarks)
        self.notes.setObjectName(u"notes")

        self.remarks_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.notes)

        self.external_id_label = QLabel(self.remarks)
        self.external_id_label.setObjectName(u"external_id_label")
        self.external_id_label.setWordWrap(True)

        self.remarks_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.external_id_label)

        self.external_id = QLineEdit(self.remarks)
        self.external_id.setObjectName(u"external_id")

        self.remarks_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.external_id)


        self.column.addWidget(self.remarks)

#if QT_CONFIG(shortcut)
        self.academic_title_label.setBuddy(self.academic_title)
        self.first_name_label.setBuddy(self.first_name)
        self.last_name_label.setBuddy(self.last_name)
        self.salutation_label.setBuddy(self.salutation)
        self.language_label.setBuddy(self.language)
        self.biography_label.setBuddy(self.biography)
        self.notes_label.setBuddy(self.notes)
        self.external_id_label.setBuddy(self.external_id)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PersonForm)

        QMetaObject.connectSlotsByName(PersonForm)
    # setupUi

    def retranslateUi(self, PersonForm):
        self.basics.setWindowTitle(QCoreApplication.translate("PersonForm", u"Name und Anrede", None))
        self.academic_title_label.setText(QCoreApplication.translate("PersonForm", u"&Titel", None))
        self.first_name_label.setText(QCoreApplication.translate("PersonForm", u"&Vorname", None))
        self.last_name_label.setText(QCoreApplication.translate("PersonForm", u"Nachna&me", None))
        self.salutation_label.setText(QCoreApplication.translate("PersonForm", u"An&rede", None))
        self.salutation.setPlaceholderText(QCoreApplication.translate("PersonForm", u"Leer: \u201eGuten Tag Vorname Nachname\u201c", None))
        self.language_label.setText(QCoreApplication.translate("PersonForm", u"S&prache", None))
        self.language.setPlaceholderText(QCoreApplication.translate("PersonForm", u"zum Beispiel Deutsch oder Geb\u00e4rdensprache", None))
        self.remarks.setWindowTitle(QCoreApplication.translate("PersonForm", u"Kurzbiografie und Notiz", None))
        self.biography_label.setText(QCoreApplication.translate("PersonForm", u"&Kurzbiografie", None))
        self.notes_label.setText(QCoreApplication.translate("PersonForm", u"Not&iz", None))
        self.external_id_label.setText(QCoreApplication.translate("PersonForm", u"K&ennung", None))
        self.external_id.setPlaceholderText(QCoreApplication.translate("PersonForm", u"Nummer aus Ihrer Liste", None))
        pass
    # retranslateUi

