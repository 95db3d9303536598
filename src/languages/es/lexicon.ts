import type { Lexicon } from '../../understanding/category/words';
import { brands } from '../brands';

export const lexicon: Lexicon = {
  names: {
    groceries: 'Supermercado, comestibles',
    food: 'Comida y bebida, comida, restaurantes',
    transport: 'Transporte',
    housing: 'Vivienda, alquiler, casa',
    utilities: 'Servicios, luz, internet',
    health: 'Salud, médico',
    shopping: 'Compras, ropa',
    entertainment: 'Entretenimiento, ocio',
    subscriptions: 'Suscripciones',
    travel: 'Viajes, vacaciones',
    education: 'Educación, estudios',
    personal_care: 'Cuidado personal, belleza',
    kids: 'Niños, hijos',
    pets: 'Mascotas, mascota',
    gifts: 'Regalos y donaciones, regalos, donaciones',
    insurance: 'Seguros, seguro',
    loan: 'Préstamos y deudas, préstamo, deudas',
    fees: 'Comisiones e impuestos, comisiones, impuestos',
    transfer: 'Transferencias, ahorro',
    income: 'Ingresos, sueldo, salario',
    other: 'Otros, varios',
  },
  also: [brands],
  head: 'first',
  payeeAfter: 'en, de, a',
  wallets: { cash: 'efectivo, en efectivo', card: 'tarjeta, con tarjeta' },
  fillers: 'gasté, pagué, compré, por, para, el, la, los, las, un, una, en, de',
  phrases: {
    groceries: 'pan, leche, fruta, verduras',
    food: 'almuerzo, cena, desayuno, café',
    transport: 'taxi, tren, autobús, gasolina, metro',
  },
};
