# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'event.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QFormLayout, QLabel,
    QLineEdit, QSizePolicy, QVBoxLayout, QWidget)

from netzdesk.ui.fields import (ChoiceField, MomentField, TextField)
from netzdesk.ui.record_field import RecordField

class Ui_EventForm(object):
    def setupUi(self, EventForm):
        if not EventForm.objectName():
            EventForm.setObjectName(u"EventForm")
        self.column = QVBoxLayout(EventForm)
        self.column.setObjectName(u"column")
        self.basics = QWidget(EventForm)
        self.basics.setObjectName(u"basics")
        self.basics_form = QFormLayout(self.basics)
        self.basics_form.setObjectName(u"basics_form")
        self.basics_form.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.basics)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)

        self.basics_form.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.title_label)

        self.title = QLineEdit(self.basics)
        self.title.setObjectName(u"title")

        self.basics_form.setWidget(1, QFormLayout.ItemRole.SpanningRole, self.title)

        self.event_format_id_label = QLabel(self.basics)
        self.event_format_id_label.setObjectName(u"event_format_id_label")
        self.event_format_id_label.setWordWrap(True)

        self.basics_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.event_format_id_label)

        self.event_format_id = ChoiceField(self.basics)
        self.event_format_id.setObjectName(u"event_format_id")

        self.basics_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.event_format_id)

        self.state_label = QLabel(self.basics)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setWordWrap(True)

        self.basics_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.state_label)

        self.state = ChoiceField(self.basics)
        self.state.setObjectName(u"state")

        self.basics_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.state)

        self.starts_at_label = QLabel(self.basics)
        self.starts_at_label.setObjectName(u"starts_at_label")
        self.starts_at_label.setWordWrap(True)

        self.basics_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.starts_at_label)

        self.starts_at = MomentField(self.basics)
        self.starts_at.setObjectName(u"starts_at")

        self.basics_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.starts_at)

        self.ends_at_label = QLabel(self.basics)
        self.ends_at_label.setObjectName(u"ends_at_label")
        self.ends_at_label.setWordWrap(True)

        self.basics_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.ends_at_label)

        self.ends_at = MomentField(self.basics)
        self.ends_at.setObjectName(u"ends_at")

        self.basics_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.ends_at)

        self.place_label = QLabel(self.basics)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setWordWrap(True)

        self.basics_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.place_label)

        self.place = QLineEdit(self.basics)
        self.place.setObjectName(u"place")

        self.basics_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.place)

        self.partner_id_label = QLabel(self.basics)
        self.partner_id_label.setObjectName(u"partner_id_label")
        self.partner_id_label.setWordWrap(True)

        self.basics_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.partner_id_label)

        self.partner_id = RecordField(self.basics)
        self.partner_id.setObjectName(u"partner_id")

        self.basics_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.partner_id)

        self.group_id_label = QLabel(self.basics)
        self.group_id_label.setObjectName(u"group_id_label")
        self.group_id_label.setWordWrap(True)

        self.basics_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.group_id_label)

        self.group_id = RecordField(self.basics)
        self.group_id.setObjectName(u"group_id")

        self.basics_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.group_id)

        self.is_free = QCheckBox(self.basics)
        self.is_free.setObjectName(u"is_free")

        self.basics_form.setWidget(9, QFormLayout.ItemRole.SpanningRole, self.is_free)


        self.column.addWidget(self.basics)

        self.remarks = QWidget(EventForm)
        self.remarks.setObjectName(u"remarks")
        self.remarks_form = QFormLayout(self.remarks)
        self.remarks_form.setObjectName(u"remarks_form")
        self.remarks_form.setContentsMargins(0, 0, 0, 0)
        self.description_label = QLabel(self.remarks)
        self.description_label.setObjectName(u"description_label")
        self.description_label.setWordWrap(True)

        self.remarks_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.description_label)

        self.description = TextField(self.remarks)
        self.description.setObjectName(u"description")

        self.remarks_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.description)

        self.notes_label = QLabel(self.remarks)
        self.notes_label.setObjectName(u"notes_label")
        self.notes_label.setWordWrap(True)

        self.remarks_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.notes_label)

        self.notes = TextField(self.remarks)
        self.notes.setObjectName(u"notes")

        self.remarks_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.notes)


        self.column.addWidget(self.remarks)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.event_format_id_label.setBuddy(self.event_format_id)
        self.state_label.setBuddy(self.state)
        self.starts_at_label.setBuddy(self.starts_at)
        self.ends_at_label.setBuddy(self.ends_at)
        self.place_label.setBuddy(self.place)
        self.partner_id_label.setBuddy(self.partner_id)
        self.group_id_label.setBuddy(self.group_id)
        self.description_label.setBuddy(self.description)
        self.notes_label.setBuddy(self.notes)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(EventForm)

        QMetaObject.connectSlotsByName(EventForm)
    # setupUi

    def retranslateUi(self, EventForm):
        self.basics.setWindowTitle(QCoreApplication.translate("EventForm", u"Wann und wo", None))
        self.title_label.setText(QCoreApplication.translate("EventForm", u"&Titel", None))
        self.event_format_id_label.setText(QCoreApplication.translate("EventForm", u"&Format", None))
        self.state_label.setText(QCoreApplication.translate("EventForm", u"&Stand", None))
        self.starts_at_label.setText(QCoreApplication.translate("EventForm", u"Beg&inn", None))
        self.ends_at_label.setText(QCoreApplication.translate("EventForm", u"End&e", None))
        self.place_label.setText(QCoreApplication.translate("EventForm", u"&Ort", None))
        self.partner_id_label.setText(QCoreApplication.translate("EventForm", u"&Verantwortlich", None))
        self.group_id_label.setText(QCoreApplication.translate("EventForm", u"Arbeits&gruppe", None))
        self.is_free.setText(QCoreApplication.translate("EventForm", u"&Kostenlos", None))
        self.remarks.setWindowTitle(QCoreApplication.translate("EventForm", u"Beschreibung und Notiz", None))
        self.description_label.setText(QCoreApplication.translate("EventForm", u"Besch&reibung", None))
        self.notes_label.setText(QCoreApplication.translate("EventForm", u"Noti&z", None))
        pass
    # retranslateUi

