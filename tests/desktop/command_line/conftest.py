"""A home with one clinic in which everybody has signed in before, so that each has a slot of their own on this PC."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.permissions import Role
from narayaneeyam_clinic.people.sign_in import sign_in
from tests.clinic_of_roles import TemplateClinic
from tests.desktop.command_line.console_script import PASSWORD, ConsoleScript


@pytest.fixture(scope="session")
def signed_in_clinic(template_clinic: TemplateClinic, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("signed in") / template_clinic.folder.name
    shutil.copytree(template_clinic.folder, folder)
    clinic = Clinic.open(folder, template_clinic.key)
    for role in Role:
        sign_in(clinic, str(role), PASSWORD)
    clinic.close()
    return folder


@pytest.fixture
def clinic_folder(signed_in_clinic: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "home" / "clinics" / signed_in_clinic.name
    shutil.copytree(signed_in_clinic, folder)
    return folder


@pytest.fixture
def script(clinic_folder: Path) -> ConsoleScript:
    """The script on a home with one clinic."""
    return ConsoleScript(clinic_folder.parent.parent)
