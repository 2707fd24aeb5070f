"""All addresses of the read access under one prefix."""

from fastapi import APIRouter

from narayaneeyam_server.api import bills, bookings, care, days, patients, sign_in, stock
from narayaneeyam_server.routes.sync import refusals

router = APIRouter(prefix="/api/v1", responses=refusals(401, 403, 404))
for _part in (sign_in, patients, bookings, care, bills, stock, days):
    router.include_router(_part.router)
